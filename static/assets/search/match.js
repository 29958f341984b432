/* Reads queries, and finds and marks them in texts. */

/* A folded character that is not compared. */
const UNCOMPARED = "\0";

const PHRASE = /(?:["＂](.+?)["＂]|“(.+?)”|'(.+?)'|‘(.+?)’|「(.+?)」|『(.+?)』)(?=[\s"＂“'‘「『|｜]|$)/;
const TERM = new RegExp(`([-－]|[|｜]\\s*|)(?:${PHRASE.source}|["＂“'‘「『](.{2,})$|([^\\s|｜]+))`, "gs");

/** Returns an expression for one of some characters. */
export const anyOf = (characters) => `[${characters.replace(/[\]\\^-]/g, "\\$&")}]`;

/** Reads a query as typed or, if `respelt`, with all characters that may be meant. A term is one of its words. */
export function parse(query, { from, to, letters, variants }, respelt) {
  const letter = anyOf(letters);
  const foldable = new RegExp(anyOf(from), "g");
  const spaces = new RegExp(`(?<!${letter}\0*) | (?![ \0]*${letter})`, "g");
  const starred = new RegExp(`^([*＊](?=${letter}))?(.*?)((?<=${letter})[*＊])?$`, "s");
  const fold = (text) => text.replace(foldable, (each) => to[from.indexOf(each)]).replace(spaces, UNCOMPARED);
  const terms = [];
  for (const [, sign, ...texts] of query.matchAll(TERM)) {
    const [, open, bare, openEnd] = fold(texts.join("")).replaceAll(UNCOMPARED, "").match(starred);
    const typed = [...bare];
    const meant = typed.map((each) => variants[each] ?? each);
    const forbidden = /[-－]/.test(sign);
    const wanted = forbidden || respelt ? meant : typed;
    const canOccur = wanted.every((each, i) => meant[i].includes(each));
    /* No word begins or ends between two letters, except where a star allows it. */
    const start = open ? "" : `(?<!${letter}\0*(?=${letter}))`;
    const end = openEnd ? "" : `(?<!${letter}(?=\0*${letter}))`;
    /* A look-ahead: places may overlap. */
    const places = new RegExp(`${start}(?=(${wanted.map(anyOf).join(`${UNCOMPARED}*`)})${end})`, "gu");
    if (typed.length) {
      if (!terms.length || !/[|｜]/.test(sign)) {
        terms.push({ forbidden, words: [] });
      }
      terms.at(-1).words.push({ meant, canOccur, places });
    }
  }
  return { fold, terms };
}

/** Returns the matches, each as group 1, in a text that has the whole query. */
export function hitsIn(text, { fold, terms }) {
  const folded = fold(text);
  const hits = terms.map(({ words }) => words.flatMap(({ places }) => [...folded.matchAll(places)]));
  return terms.every(({ forbidden }, i) => !forbidden === hits[i].length > 0) ? hits.flat() : [];
}

const textNodes = (node) => (node.data ? [node] : [...node.childNodes].flatMap(textNodes));

/** Marks the hits in an element; returns whether there are any. */
export function mark(element, query) {
  const nodes = textNodes(element);
  const text = nodes.map(({ data }) => data).join("");
  const hits = hitsIn(text, query);
  /* x for each character of a hit. */
  const flags = Array(text.length).fill("-");
  hits.forEach(({ index, 1: words }) => flags.fill("x", index, index + words.length));
  for (const node of nodes) {
    const runs = flags.splice(0, node.length).join("").matchAll(/x+|-+/g);
    const pieces = Array.from(runs, ({ 0: run, index }) => {
      const piece = run[0] === "x" ? document.createElement("mark") : new DocumentFragment();
      piece.append(node.data.slice(index, index + run.length));
      return piece;
    });
    node.replaceWith(...pieces);
  }
  return hits.length > 0;
}
