/* Leads from words of other languages to those of the texts. */
import { load, loadIndex } from "./index.js";

/* In words, of a name such as Treaty on the Non-Proliferation of Nuclear Weapons. */
const LONGEST_NAME = 20;
/* What is written with these is meant as it is written. */
const LITERAL = /["＂“「『|｜*＊]|(^|\s)['‘-]/;

/* As SearchWords.java writes them. */
const keyOf = (words) => words.join(" ").normalize("NFKC").toLowerCase().replaceAll("’", "'");

/** Returns the words that may stand for others: language of the texts → word → words of the texts. */
export const loadWords = async () => (await load("words.json", (await loadIndex()).version)).words;

/**
 * Returns a query that looks for the words of the texts, too, and says which: pairs of what was typed and a list of words,
 * each with its language.
 */
export async function translated(q) {
  const typed = q.trim().split(/\s+/);
  const said = [];
  if (!q.trim() || LITERAL.test(q)) {
    return { q, said };
  }
  const tables = Object.entries(await loadWords());
  const wordsFor = (key) =>
    tables.flatMap(([lang, table]) => (Object.hasOwn(table, key) ? table[key].map((text) => ({ text, lang })) : []));
  const terms = [];
  while (typed.length) {
    let count = Math.min(LONGEST_NAME, typed.length);
    while (count > 1 && !wordsFor(keyOf(typed.slice(0, count))).length) {
      count--;
    }
    const own = typed.splice(0, count);
    const words = wordsFor(keyOf(own));
    terms.push(
      words.length ? [own.join(" "), ...words.map(({ text }) => text)].map((each) => `"${each}"`).join("|") : own[0],
    );
    if (words.length) {
      said.push([own.join(" "), words]);
    }
  }
  return { q: terms.join(" "), said };
}
