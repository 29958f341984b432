/*
 * Understands the names of paragraphs that readers type: 青岛 23, 2018-qingdao#p23, 《青岛宣言》第二十三段, an address. The
 * search page offers links to them. For the finder in the header it opens the paragraph, if there is only one.
 */
import { loadIndex } from "./search/index.js";

/* If a name fits more places, no links are offered. */
const MAX_PLACES = 8;
/* In characters; the expressions below are slow on long texts. */
const MAX_LENGTH = 300;

const form = document.forms.search;
/* Regular expressions for words of the languages. */
const { before, after, year } = form.dataset;
/* 0 to 9 are digits, 10 and 100 are units. */
const VALUES = JSON.parse(form.dataset.numerals);
const NUMERAL = `[${Object.keys(VALUES).join("")}]+`;

/* What an address has besides a slug and an id. */
const ADDRESS_PARTS = /:~:.*|^.*\/declarations\/|\?[^#]*|index\.html|\/?#cite|[/.。]+$/g;
/* A place is p23, s3, 23段, 第二十三 or 二十三段. */
const NAME_AND_PLACE = new RegExp(
  `^(.*?)(?:[\\s#/:,.、·§()]|${before})*` +
    `(?:([psh]?)(\\d+[a-z]{0,2})\\s*${after}?|(${NUMERAL})(?:\\s*${after}|(?<=${before}\\s*${NUMERAL})))$`,
);

/* 二十三 is 23, and so is 二三. */
function valueOf(numeral) {
  let sum = 0;
  let digits = 0;
  for (const character of numeral) {
    const value = VALUES[character];
    if (value < 10) {
      digits = digits * 10 + value;
    } else {
      sum += (digits || 1) * value;
      digits = 0;
    }
  }
  return sum + digits;
}

/* Without regard to width, letter case and invisible characters. */
const fold = (text) =>
  text
    .normalize("NFKC")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .toLowerCase();

/* Readers leave these out. */
const MARKS = /[\s#/:,.、·《》()“”"]+/g;
const bare = (text) => fold(text).replace(MARKS, "");

const wordsOf = (text) =>
  text
    .replace(new RegExp(`(?<=\\d)${year}`, "g"), " ")
    .replace(MARKS, " ")
    .split(/ |(?<=\d)(?=\p{Script=Han})|(?<=\p{Script=Han}|[a-z]{5})(?=\d)/u)
    .filter(Boolean);

/* Either all words name a declaration, or those at the beginning name it and the end names a place in it. */
function read(text) {
  const words = fold(text).trim().replace(ADDRESS_PARTS, "");
  const match = words.match(NAME_AND_PLACE);
  if (!match) {
    return { all: wordsOf(words) };
  }
  const [, name, kind, number, numeral] = match;
  const id = (kind || "p") + (number ?? valueOf(numeral));
  return { all: wordsOf(words), beginning: wordsOf(name), id };
}

const bareNames = new Map();

/* The names of a declaration and its titles, in all languages, without marks. */
function namesOf(declaration) {
  if (!bareNames.has(declaration)) {
    const { names, titles } = declaration;
    bareNames.set(declaration, [names.map(bare), titles.map(bare)]);
  }
  return bareNames.get(declaration);
}

/* A number has to be the year. Other words may be part of any name except a title, which is a sentence. */
function fits(declaration, word) {
  const [names] = namesOf(declaration);
  return /^\d+$/.test(word) ? names.includes(word) : names.some((name) => name.includes(word));
}

/* The declarations with exactly this name or, if there are none, those with each word in a name. */
function declarationsNamed(words, declarations) {
  const exact = declarations.filter((declaration) => namesOf(declaration).flat().includes(words.join("")));
  return exact.length ? exact : declarations.filter((declaration) => words.every((word) => fits(declaration, word)));
}

/* Whether a declaration has or had a place; former paragraphs still have their addresses. */
function has({ sections, last, inserted }, id) {
  return (
    sections.some(([section]) => section === id) ||
    inserted.includes(id) ||
    (/^p[1-9]\d*$/.test(id) && id.slice(1) <= last)
  );
}

/* The places whose names, not their ids, end a text: 云港 二、3, 2段(a)项, 政治 3, 3 of Politics. */
function placesNumbered(text, declarations) {
  const around = new RegExp(`${before}(?=\\d)|(?<=\\d)${after}|${after}$`, "g");
  const typed = bare(text.replace(/(?<=[)）])\D$/, "")).replace(around, "");
  return declarations.flatMap((declaration) =>
    Object.entries(declaration.numbers ?? {}).flatMap(([name, id]) => {
      const [number, section = ""] = name.split("\t").map(bare);
      const end = [section + number, `${number}of${section}`].find((each) => typed.endsWith(each));
      const words = end
        ? wordsOf(typed.slice(0, -end.length).replace(new RegExp(`(${before}|para(graph)?)$`), ""))
        : [];
      return words.length && declarationsNamed(words, declarations).includes(declaration) ? [{ declaration, id }] : [];
    }),
  );
}

/** Returns the places that a text may name: a declaration and an id each, an empty id for the whole declaration. */
export function placesNamed(text, declarations) {
  /* 青岛 -23 is a search for one word without the other. */
  if (text.length > MAX_LENGTH || /\s[-－]/.test(text)) {
    return [];
  }
  const { all, beginning, id } = read(text.replace(/\s+/g, " "));
  /* 青岛 2018 is a declaration, not paragraph 2018 of one. */
  const whole = all.length ? declarationsNamed(all, declarations) : [];
  if (whole.length) {
    return whole.map((declaration) => ({ declaration, id: "" }));
  }
  const numbered = placesNumbered(text, declarations);
  if (numbered.length) {
    return numbered;
  }
  const named = beginning ? declarationsNamed(beginning, declarations) : [];
  return named.filter((declaration) => has(declaration, id)).map((declaration) => ({ declaration, id }));
}

const list = document.getElementById("ways");
const say = (key, ...values) => form.dataset[key].replace(/\{(\d)\}/g, (slot, i) => values[i]);

/* The list of declarations on the page has their addresses, and their names in the language of the page. */
const optionOf = ({ slug }) => form.in.querySelector(`[value="${slug}"]`).dataset;

function labelOf({ declaration, id }) {
  const { adopted, sections, numbers = {} } = declaration;
  const called = (key, ...place) => say(key, optionOf(declaration).name, adopted.slice(0, 4), ...place);
  if (!id) {
    return called("summit");
  }
  if (id.startsWith("p")) {
    const own = Object.keys(numbers).find((each) => numbers[each] === id);
    const [number, section] = (own ?? id.slice(1)).split("\t");
    return section ? called("part", say("within", number, section)) : called("way", number);
  }
  const [, mark = id] = sections.find(([section]) => section === id) ?? [];
  return called("part", say("section", mark));
}

const addressOf = ({ declaration, id }) => new URL(`${optionOf(declaration).page}#${id}`, document.baseURI).href;

function entryOf(place) {
  const entry = document.createElement("li");
  const link = document.createElement("a");
  link.href = addressOf(place);
  link.textContent = say("go", labelOf(place));
  entry.append(link);
  return entry;
}

/* The places for the query as typed or, if there are none, in the characters of the collection. */
async function placesFor(query) {
  const { documents, variants } = await loadIndex();
  const declarations = documents.filter(({ adopted }) => adopted);
  const respelt = Array.from(query, (typed) => Array.from(variants[typed] ?? typed)[0]).join("");
  const places = placesNamed(query, declarations);
  return places.length ? places : placesNamed(respelt, declarations);
}

const title = document.title;

/* If the index cannot be loaded, the search reports it. */
async function offer() {
  const query = form.q.value.trim();
  document.title = query ? `${query} · ${title}` : title;
  const places = query.length > 1 ? await placesFor(query).catch(() => []) : [];
  /* The reader may have typed something else meanwhile. */
  if (query === form.q.value.trim()) {
    list.replaceChildren(...(places.length > MAX_PLACES ? [] : places.map(entryOf)));
  }
  return places;
}

/* The page in another language keeps the query. */
addEventListener("click", ({ target }) => {
  const link = target.closest("a[hreflang]");
  link?.setAttribute("href", new URL(location.search, link.href));
});
form.addEventListener("input", offer);
form.addEventListener("compositionend", offer);
addEventListener("popstate", offer);

/* The finder in the header adds the parameter go. */
const places = await offer();
const here = new URL(location.href);
if (here.searchParams.has("go")) {
  if (places.length === 1 && places[0].id) {
    location.replace(addressOf(places[0]));
  } else {
    here.searchParams.delete("go");
    history.replaceState(null, "", here);
  }
}
