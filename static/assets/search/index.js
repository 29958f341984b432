/* Finds texts with the index: src/SEARCH.md describes its files. */
import { anyOf, hitsIn, parse } from "./match.js";

const MAX_BIGRAMS = 12;
const TEXTS_AHEAD = 3;
const EVERYWHERE = "Z";

export const indexAddress = new URL(document.querySelector("[data-index]").dataset.index, document.baseURI);
const files = {};

/* Loads a file, once unless that fails. The index has an empty path. */
export function load(path, version) {
  const address = new URL(path, indexAddress);
  address.search = version;
  files[path] ??= fetch(address, { cache: version ? "default" : "no-cache" })
    .then((answer) => answer.json())
    .then((content) => (content.version.startsWith(version) ? content : Promise.reject()));
  files[path].catch(() => delete files[path]);
  return files[path];
}

export const loadIndex = () => load("", "");

/* A single character has no second one. */
const bigramsOf = ({ meant }) => meant.map((firsts, i) => [firsts, meant[i + 1] ?? ""]).slice(0, meant.length - 1 || 1);

/* The blocks in a list: see Digits.java. */
function* blocksIn(list) {
  let block = 0;
  let distance = 0;
  for (const letter of list) {
    const digit = letter.charCodeAt() - "A".charCodeAt();
    distance = distance * 10 + (digit % 10);
    if (digit < 10) {
      block += distance;
      yield block;
      distance = 0;
    }
  }
}

/* The documents with a block that contains all bigrams of a word of each term. */
async function candidates({ terms }, { version, documents, shards }) {
  const wanted = terms.filter(({ forbidden }) => !forbidden);
  const count = documents.at(-1)?.to;
  const limit = Math.ceil(MAX_BIGRAMS / wanted.flatMap(({ words }) => words).length);

  async function blocksWith(word) {
    const bigrams = bigramsOf(word).slice(0, limit);
    const bits = new Uint16Array(count);

    async function lookUp(first, seconds, bit) {
      const { pairs } = await load(`pairs/${shards.findLastIndex((start) => start <= first)}.json`, version);
      const after = seconds ? `(?<=${anyOf(seconds)})` : "";
      const lists = new RegExp(`${after}[A-Z]+`, "gu");
      for (const list of pairs[first]?.match(lists) ?? []) {
        for (const block of list === EVERYWHERE ? bits.keys() : blocksIn(list)) {
          bits[block] |= bit;
        }
      }
    }

    await Promise.all(
      bigrams.flatMap(([firsts, seconds], i) => Array.from(firsts, (first) => lookUp(first, seconds, 1 << i))),
    );
    return bits.map((own) => own === (1 << bigrams.length) - 1);
  }

  const found = await Promise.all(wanted.map(({ words }) => Promise.all(words.map(blocksWith))));
  const has = new Uint8Array(count).map((none, block) => found.every((words) => words.some((blocks) => blocks[block])));
  return found.length ? documents.filter(({ from, to }) => has.subarray(from, to).includes(1)) : [];
}

/** Yields texts with their hits: for the query as typed or, if no text has it, as it may be meant. */
export async function* find({ q, in: only, section }) {
  const index = await loadIndex();
  const texts = (await candidates(parse(q, index), index)).filter(({ slug }) => !only || slug === only);
  let found = false;
  for (const respelt of [false, true]) {
    const query = parse(q, index, respelt);
    if (found || query.terms.some(({ words }) => words.every(({ canOccur }) => !canOccur))) {
      continue;
    }
    for (const [i, { slug, file }] of texts.entries()) {
      texts.slice(i, i + 1 + TEXTS_AHEAD).forEach((next) => load(next.file, index.version));
      const text = await load(file, index.version);
      const parts = text.sections.flatMap(([id, ...parts]) => (!section || id === section ? parts : []));
      const hits = parts.filter(([, words]) => hitsIn(words, query).length);
      found ||= hits.length > 0;
      yield { ...text, slug, hits, query, respelt, next: texts[i + 1] };
    }
  }
}
