/* Leads from words of other languages to those of the texts. */
import { load, loadIndex } from "./index.js";

/* What is written with these is meant as it is written. */
const LITERAL = /["＂“「『|｜*＊]|(^|\s)['‘-]/;

/** Returns the words that may stand for others: language of the texts → word → words of the texts. */
export const loadWords = async () => (await load("words.json", (await loadIndex()).version)).words;

/* The words for what was typed, each with its language. */
function wordsFor(typed, tables) {
  /* As SearchWords.java writes it. */
  const key = typed.normalize("NFKC").toLowerCase().replaceAll("’", "'").replaceAll(",", "");
  const numbers = key.match(/\d+/g);
  return tables.flatMap(([lang, table]) => {
    const words = [key, key.replace(/\d+/g, "{}")].map((each) => Object.hasOwn(table, each) && table[each]);
    return (words.find(Boolean) || []).map((text) => ({
      text: text.replace(/{(\d)}/g, (slot, i) => numbers[i]),
      lang,
    }));
  });
}

/** Returns a query that looks for the words of the texts, too, and nodes that say which. */
export async function translated(typed, { make, say }) {
  const left = typed.trim().split(/\s+/);
  const tables = LITERAL.test(typed) ? [] : Object.entries(await loadWords());
  const said = [];
  const terms = [];
  while (left.length) {
    /* The longest name that is known. */
    const names = left.map((_, i) => left.slice(0, left.length - i).join(" "));
    const name = names.find((each) => wordsFor(each, tables).length) ?? left[0];
    const words = wordsFor(name, tables);
    const quoted = [name, ...words.map(({ text }) => text)].map((each) => `"${each}"`);
    left.splice(0, name.split(" ").length);
    terms.push(words.length ? quoted.join("|") : name);
    if (words.length) {
      const spans = words.flatMap(({ text, lang }) => [say("list", "", ""), make("span", { lang }, text)]);
      said.push(make("b", {}, name), " → ", ...spans.slice(1), " ");
    }
  }
  const href = new URL(location);
  href.searchParams.set("q", terms.map((term) => term.split("|")[0]).join(" "));
  return { q: terms.join(" "), said: said.length ? [...said, make("a", { href }, say("literal"))] : [] };
}
