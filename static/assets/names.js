/* The names of paragraphs that readers type: 青岛 23, 2018-qingdao#p23, 《青岛宣言》第二十三段, the address of a page. */
const VALUES = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const UNITS = { 十: 10, 百: 100 };

/* 二十三 is 23. */
function numeral(text) {
  let sum = 0;
  let digit = 0;
  for (const each of text) {
    if (each in UNITS) {
      sum += (digit || 1) * UNITS[each];
      digit = 0;
    } else {
      digit = VALUES[each];
    }
  }
  return sum + digit;
}

const plain = (text) => text.normalize("NFKC").toLowerCase();

const words = (text) =>
  text
    .replace(/(\d)年/g, "$1 ")
    .split(/[\s#/:,、·《》()]+|(?<=\d)(?=\p{Script=Han})|(?<=\p{Script=Han})(?=\d)/u)
    .filter(Boolean);

/* The words of the name, and the id. */
function read(text) {
  const rest = plain(text).trim().replace(/:~:.*|^.*\/declarations\/|\?[^#]*|index\.html|\/?#cite|[/.。]+$/g, "");
  const place = rest.match(
    /^(.*?)[\s#/:,.、·§第()]*(?:([ps]?)(\d+[a-z]{0,2})\s*段?|(?<=第\s*)([〇零一二两三四五六七八九十百]+)|([〇零一二两三四五六七八九十百]+)\s*段)$/,
  );
  const id = place && (place[2] || "p") + (place[3] ?? numeral(place[4] ?? place[5]));
  return { whole: words(rest), words: words(place ? place[1] : rest), id };
}

/* The declarations that are meant: the one that has the words for its slug or name, or else all that have them somewhere. */
function named(wanted, declarations) {
  const namesOf = (each) => [each.slug, each.adopted.slice(0, 4), each.place, each.name, each.title].map(plain);
  const exact = declarations.filter((each) => namesOf(each).includes(wanted.join(" ")));
  /* A number has to be the year; other words may be parts of a name. */
  const fits = (names, word) => (/^\d+$/.test(word) ? names.includes(word) : names.some((name) => name.includes(word)));
  return exact.length ? exact : declarations.filter((each) => wanted.every((word) => fits(namesOf(each), word)));
}

/* Whether a declaration has a place; one that was withdrawn still has its address. */
function has({ sections, last }, id) {
  return !id || (id.startsWith("s") ? sections.some(([own]) => own === id) : parseInt(id.slice(1), 10) <= last);
}

/* What a text may name: declarations, and an id that is empty for the whole. */
export function placesNamed(text, declarations) {
  const wanted = read(text);
  /* 青岛 2018 is a declaration, not its paragraph 2018. */
  const whole = wanted.whole.length ? named(wanted.whole, declarations) : [];
  const id = whole.length ? "" : wanted.id;
  const meant = id === null ? [] : whole.length ? whole : named(wanted.words, declarations);
  return meant.filter((declaration) => has(declaration, id)).map((declaration) => ({ declaration, id }));
}
