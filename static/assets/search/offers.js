/* What a reader may try whose search found nothing. */
import { find } from "./index.js";
import { loadWords, translated } from "./words.js";

const MOST = 6;
/* In characters: of long words, only so many pieces are tried. */
const LONGEST = 12;
const LIKE = 0.6;

async function isFound(question) {
  for await (const { hits } of find(question)) {
    if (hits.length) {
      return true;
    }
  }
  return false;
}

const pairsOf = (word) => Array.from(word).map((each, i, all) => each + (all[i + 1] ?? ""));

/* How much of their pairs of letters two words share. */
function likeness(one, other) {
  const pairs = pairsOf(other);
  const shared = pairsOf(one).filter((pair) => pairs.includes(pair) && pairs.splice(pairs.indexOf(pair), 1));
  return (2 * shared.length) / (one.length + other.length);
}

/* Words of the glossary that are like what was typed, the likeliest first. */
async function near(q) {
  const typed = q.toLowerCase();
  return Object.entries(await loadWords())
    .flatMap(([lang, words]) => Object.entries(words).map(([word, [text]]) => ({ word, text, lang })))
    .map((each) => ({
      ...each,
      like: each.word.startsWith(typed) && typed.length > 2 ? 1 : likeness(typed, each.word),
    }))
    .filter(({ like }) => like >= LIKE)
    .sort((one, other) => other.like - one.like)
    .slice(0, MOST);
}

/** Lists searches that find something. */
export async function showOffers({ q, in: only, section }, page) {
  const { make, say, isLatest } = page;
  const all = [];
  const add = (typed, ...words) =>
    all.push(make("li", {}, make("a", { href: `?${new URLSearchParams({ q: typed })}` }, ...words)));

  async function offer(typed, label = typed) {
    const found = all.length < MOST && (await isFound(await translated(typed, page)));
    if (found) {
      add(typed, label);
    }
    return found;
  }

  if (only || section) {
    await offer(q, say("everywhere"));
  }
  for (const { word, text, lang } of await near(q.trim())) {
    add(word, `${word} → `, make("span", { lang }, text));
  }
  const words = q.match(/-?["“「][^"”」]+["”」]|\S+/g);
  const last = words.at(-1);
  if (/^[^*＊"]*[a-z0-9]$/i.test(last)) {
    await offer([...words.slice(0, -1), `*${last}*`].join(" "), say("starred", last));
  }
  if (words.length > 1) {
    for (const left of words.keys()) {
      await offer(words.filter((_, i) => i !== left).join(" "));
    }
  } else {
    /* The longest beginning and the longest end of a word that the texts have. */
    for (const part of [(length) => last.slice(0, length), (length) => last.slice(-length)]) {
      let length = /^\p{Script=Han}+$/u.test(last) ? Math.min(LONGEST, last.length) - 1 : 0;
      while (length > 1 && !(await offer(part(length)))) {
        length--;
      }
    }
  }
  if (isLatest()) {
    document.getElementById("offers").replaceChildren(...all);
  }
}
