/*
 * The names of paragraphs that readers type: 青岛 23, 2018-qingdao#p23, 《青岛宣言》第二十三段, the address of a page. The page that
 * searches offers the way there, or goes at once if it was asked to; and it is called by what is searched.
 */
import { load } from "./search.js";

/* Nobody chooses among more places of one name. */
const MOST = 8;
/* In characters; an address may be long. */
const LONGEST = 300;
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
      digit = digit * 10 + VALUES[each];
    }
  }
  return sum + digit;
}

const plain = (text) =>
  text
    .normalize("NFKC")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .toLowerCase();

const words = (text) =>
  text
    .replace(/(\d)年/g, "$1 ")
    .split(/[\s#/:,、·《》()]+|(?<=\d)(?=\p{Script=Han})|(?<=\p{Script=Han})(?=\d)/u)
    .filter(Boolean);

/* The words of the name, and the id. */
function nameIn(text) {
  const rest = plain(text)
    .trim()
    .replace(/:~:.*|^.*\/declarations\/|\?[^#]*|index\.html|\/?#cite|[/.。]+$/g, "");
  const place = rest.match(
    /^(.*?)[\s#/:,.、·§第()]*(?:([ps]?)(\d+[a-z]{0,2})\s*段?|(?<=第\s*)([〇零一二两三四五六七八九十百]+)|([〇零一二两三四五六七八九十百]+)\s*段)$/,
  );
  const id = place && (place[2] || "p") + (place[3] ?? numeral(place[4] ?? place[5]));
  return { whole: words(rest), words: words(place ? place[1] : rest), id };
}

const known = new Map();

/* All names of a declaration, in one form; its title is the last. */
function namesOf(declaration) {
  if (!known.has(declaration)) {
    const { slug, adopted, place, name, title } = declaration;
    known.set(declaration, [slug, adopted.slice(0, 4), place, name, title].map(plain));
  }
  return known.get(declaration);
}

/* The declarations that are meant: the one that has the words for its slug or name, or else all that have each in a short name. */
function named(wanted, declarations) {
  const exact = declarations.filter((each) => namesOf(each).includes(wanted.join(" ")));
  /* A number has to be the year; other words may be parts of a name, but titles are sentences. */
  const fits = (names, word) =>
    /^\d+$/.test(word) ? names.includes(word) : names.slice(0, -1).some((name) => name.includes(word));
  return exact.length ? exact : declarations.filter((each) => wanted.every((word) => fits(namesOf(each), word)));
}

/* Whether a declaration has, or had, a place; one that was withdrawn still has its address. */
function has({ sections, last, inserted }, id) {
  return (
    !id ||
    sections.some(([own]) => own === id) ||
    inserted.includes(id) ||
    (/^p[1-9]\d*$/.test(id) && id.slice(1) <= last)
  );
}

/* What a text may name: declarations, and an id that is empty for the whole. */
export function placesNamed(text, declarations) {
  /* 青岛 -23 is a search for one word without the other, and nothing is named by so many words. */
  if (text.length > LONGEST || /\s[-－]/.test(text)) {
    return [];
  }
  const wanted = nameIn(text.replace(/\s+/g, " "));
  /* 青岛 2018 is a declaration, not its paragraph 2018. */
  const whole = wanted.whole.length ? named(wanted.whole, declarations) : [];
  const id = whole.length ? "" : wanted.id;
  const meant = id === null ? [] : whole.length ? whole : named(wanted.words, declarations);
  return meant.filter((declaration) => has(declaration, id)).map((declaration) => ({ declaration, id }));
}

const form = document.querySelector("form.search");
const ways = document.getElementById("ways");
const say = (key, ...values) => form.dataset[key].replace(/\{(\d)\}/g, (slot, i) => values[i]);

function way({ declaration: { slug, name, adopted, sections }, id }) {
  const year = adopted.slice(0, 4);
  const [, label = id] = sections.find(([own]) => own === id) ?? [];
  const place = !id
    ? say("summit", name, year)
    : id.startsWith("p")
      ? say("way", name, year, id.slice(1))
      : say("part", name, year, say("section", label));
  const link = document.createElement("a");
  link.href = new URL(`../declarations/${slug}/${id && "#"}${id}`, location.href);
  link.textContent = say("go", place);
  const entry = document.createElement("li");
  entry.append(link);
  return { id, entry, href: link.href };
}

/* What is named by what was typed, or else by the characters that the collection has for those. */
async function waysTo(query) {
  const { documents, variants } = await load("index.json");
  const declarations = documents.filter(({ adopted }) => adopted);
  const respelt = [...query].map((each) => [...(variants[each] ?? each)][0]).join("");
  const places = [query, respelt].map((each) => placesNamed(each, declarations)).find(({ length }) => length) ?? [];
  return places.map(way);
}

const title = document.title;

/* Shows the ways, and what is searched in the title. Where the index cannot be read, the search says so. */
async function offer() {
  const query = form.q.value.trim();
  document.title = query ? `${query} · ${title}` : title;
  const found = query.length > 1 ? await waysTo(query).catch(() => []) : [];
  if (query === form.q.value.trim()) {
    ways.replaceChildren(...(found.length > MOST ? [] : found.map(({ entry }) => entry)));
  }
  return found;
}

/* The page in another language searches the same. */
addEventListener("click", ({ target }) =>
  target.closest("a[hreflang]")?.setAttribute("href", new URL(location.search, target.href)),
);
form.addEventListener("input", offer);
form.addEventListener("compositionend", offer);
const [only, ...others] = await offer();
const url = new URL(location.href);
if (url.searchParams.has("go")) {
  if (only?.id && !others.length) {
    location.replace(only.href);
  } else {
    url.searchParams.delete("go");
    history.replaceState(null, "", url);
  }
}
