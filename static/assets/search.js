/*
 * Exact search without a server. The index tells which texts have all pairs of characters of the words that are wanted; these
 * texts are loaded, and only what really stands in them is shown. src/SEARCH.md describes the files.
 */
const MOST_SHARDS = 5;
const AT_ONCE = 6;
const kept = new Map();

/* Made once, unless it failed. */
function once(key, make) {
  if (!kept.has(key)) {
    kept.set(key, make());
    kept.get(key).catch(() => kept.delete(key));
  }
  return kept.get(key);
}

/* A file of the index. Those of two editions do not fit together. */
const file = (path, version = "") =>
  once(path, async () => {
    const answer = await fetch(new URL(`../search/${path}?${version}`, import.meta.url), { cache: version ? "default" : "no-cache" });
    const text = await answer.text();
    return answer.ok && text.slice(0, 40).includes(version) ? text : Promise.reject(new Error(path));
  });

export const characters = () => once("characters", async () => JSON.parse(await file("characters.json")));

export const open = () =>
  once("open", async () => {
    const [index, both] = await Promise.all([file("index.json"), characters()]);
    const { alphabet, ...rest } = JSON.parse(index);
    return { ...rest, ...both, ranks: new Map([...alphabet].map((each, i) => [each, i])) };
  });

/* A text as it is compared, and where each of its characters stands in the text as written. */
export function fold(text, same) {
  const spaced = (character) => character < "\u2e80" && /[\p{L}\p{Nd}]/u.test(character);
  const at = [];
  let folded = "";
  let blank = false;
  for (let i = 0; i < text.length; i++) {
    const character = same[text[i]] ?? text[i];
    if (character && character !== " ") {
      if (blank && folded && spaced(folded.at(-1)) && spaced(character)) {
        folded += " ";
        at.push(i - 1);
      }
      folded += character;
      at.push(i);
    }
    blank = character === " " || (blank && !character);
  }
  return { folded, at };
}

/* In the characters of the texts: 聯合國 becomes 联合国. */
export const respelt = (text, variants) => [...text].map((each) => variants[each] ?? each).join("");

/* Words, “phrases”, and behind a minus what must not occur. */
export function parse(query, { same, variants }) {
  const terms = [...query.matchAll(/([-－]?)(?:["＂](.+?)["＂]|[“”](.+?)[“”]|[‘’](.+?)[‘’]|「(.+?)」|『(.+?)』|(\S+))(?=\s|$)/gu)].map(([, minus, ...texts]) => ({
    not: minus !== "",
    word: fold(texts.find(Boolean), same).folded,
  }));
  const words = (not) => terms.filter((term) => term.word && term.not === not).map((term) => term.word);
  return { wanted: words(false), unwanted: words(true).flatMap((word) => [word, respelt(word, variants)]) };
}

/* The places of all wanted words in a folded text; none where one of them lacks, or an unwanted one stands. */
export function hitsIn({ folded, at }, { wanted, unwanted }) {
  const hits = new Set();
  if (wanted.every((word) => folded.includes(word)) && !unwanted.some((word) => folded.includes(word))) {
    for (const word of wanted) {
      for (let i = folded.indexOf(word); i >= 0; i = folded.indexOf(word, i + 1)) {
        for (let place = at[i]; place <= at[i + word.length - 1]; place++) {
          hits.add(place);
        }
      }
    }
  }
  return hits;
}

/* What Digits wrote: distances, less one. */
function* numbers(code) {
  let high = 0;
  let last = -1;
  for (let i = 0; i < code.length; i++) {
    const digit = code.charCodeAt(i) - 35;
    if (digit < 64) {
      yield (last += high * 64 + digit + 1);
    }
    high = digit < 64 ? 0 : high * 28 + digit - 63;
  }
}

/* The places of a pair, or of all pairs of one character. */
async function places(shard, { lead, second }, { shards, version }) {
  const lines = (await file(`pairs/${shard}.txt`, version)).split("\n");
  const [seconds, codes] = lines[1 + lead - shards[shard][0]].split("\t");
  const own = [...numbers(seconds)];
  return codes.split(" ").flatMap((code, i) => (second === undefined || own[i] === second ? [...numbers(code)] : []));
}

/* The pairs of a word; a single character is half of one. */
function pairsOf(word, ranks) {
  const own = [...word].map((each) => ranks.get(each));
  return own.length > 1 ? own.slice(1).map((second, at) => ({ word, at, lead: own[at], second })) : [{ word, at: 0, lead: own[0] }];
}

/* The texts that may have all words. */
async function candidates(words, index) {
  const { ranks, shards, documents, classes } = index;
  if ([...words.join("")].some((each) => !ranks.has(each))) {
    return [];
  }
  const shardOf = (lead, second) => shards.findLastIndex(([l, s]) => l < lead || (l === lead && s <= second));
  const needed = new Set();
  /* Where words may begin, as far as a pair tells. What would cost more than it saves is left out. */
  async function startsBy(pair) {
    const from = shardOf(pair.lead, pair.second ?? 0);
    const own = Array.from({ length: shardOf(pair.lead, pair.second ?? Infinity) - from + 1 }, (_, i) => from + i);
    if (new Set([...needed, ...own]).size > MOST_SHARDS) {
      return [];
    }
    own.forEach((each) => needed.add(each));
    const found = (await Promise.all(own.map((shard) => places(shard, pair, index)))).flat();
    const before = (place) => (((place - pair.at) % classes) + classes) % classes;
    return [{ word: pair.word, starts: new Set(found.map((place) => place - (place % classes) + before(place))) }];
  }
  /* Rare characters have high ranks and few places. */
  const rarity = ({ lead, second = 0 }) => Math.max(lead, second);
  const pairs = words.flatMap((word) => pairsOf(word, ranks)).sort((a, b) => rarity(b) - rarity(a));
  const lists = (await Promise.all(pairs.map(startsBy))).flat();
  const blocks = words.map((word) => {
    const own = lists.filter((list) => list.word === word).map(({ starts }) => starts);
    const common = [...(own[0] ?? [])].filter((start) => own.every((each) => each.has(start)));
    return own.length ? new Set(common.map((start) => Math.floor(start / classes))) : null;
  });
  const hasAll = (block) => blocks.every((each) => each?.has(block) ?? true);
  return documents.filter(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i).some(hasAll));
}

/* The texts of a file, folded. */
const read = (path, { version, same }) =>
  once(`texts of ${path}`, async () => {
    const { parts, sections, events } = JSON.parse(await file(path, version));
    const folded = (text) => ({ text, ...fold(text, same) });
    return {
      sections,
      parts: parts.flatMap(([id, ...own], part) => own.map((text) => ({ id, part, title: own[0], ...folded(text) }))),
      events: events.map(([id, part, from, to]) => ({ id, part, ...folded(to ? parts[part][1].slice(from, to) : part) })),
    };
  });

/* What may have hits, text by text: names first, then declarations, the oldest first; with each, how many are left. */
export async function* find(query, { slug = "", section = "" } = {}) {
  const index = await open();
  const words = parse(query, index);
  const all = words.wanted.length ? await candidates(words.wanted, index) : [];
  const texts = all.filter(({ declaration }) => (!slug && !section) || (declaration && (!slug || declaration.slug === slug)));
  for (const [i, { file: path, declaration }] of texts.entries()) {
    if (i % AT_ONCE === 0) {
      texts.slice(i, i + AT_ONCE).forEach((next) => read(next.file, index).catch(() => {}));
    }
    const { parts, sections, events } = await read(path, index);
    const [, from, to] = sections.find(([id]) => id === section) ?? [];
    const found = (entries) =>
      entries
        .filter(({ part }) => !section || (part >= from && part < to))
        .map((each) => ({ ...each, hits: hitsIn(each, words) }))
        .filter(({ hits }) => hits.size);
    yield { declaration, hits: found(parts), events: found(events), left: texts.length - 1 - i };
  }
}
