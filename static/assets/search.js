/*
 * Exact search without a server: pairs of characters tell which texts may have the words; these are loaded, and only what really
 * stands in them is shown. On the page of a declaration it marks what was searched. src/SEARCH.md describes the files.
 */
/* So many files of pairs are loaded for a query; what more of them would tell is found out in the texts. */
const MOST_PAIRS = 12;
/* After so many declarations, or hits, the reader is asked whether to go on. */
const MOST_TEXTS = 12;
const MOST_HITS = 400;
const AT_ONCE = 4;
/* So many files of names come before the declarations, and so many names stand open. */
const FEW = 5;
/* In milliseconds: as long as somebody types, and until a reader wonders. */
const PAUSE = 150;
const LONG = 600;

/* Find. */

const files = new Map();

/* Loads and reads a file once, unless that failed. Those of two editions do not fit together. */
function load(path, version, form) {
  const loading = async () => {
    const answer = await fetch(new URL(`../search/${path}?${version}`, import.meta.url), { cache: version ? "default" : "no-cache" });
    const text = await answer.text();
    return answer.ok && text.slice(0, 40).includes(version) ? form(text) : Promise.reject(new Error(path));
  };
  if (!files.has(path)) {
    files.set(path, loading());
    files.get(path).catch(() => files.delete(path));
  }
  return files.get(path);
}

export const read = (path, version = "") => load(path, version, JSON.parse);

/* An expression for one of some characters. */
const any = (characters) => `[${[...characters].map((each) => `\\u{${each.codePointAt().toString(16)}}`).join("")}]`;

/* A word, folded but for its spaces: what each of its characters may be, and how the whole may be written. */
function word(text, { same, spaced, skipped, variants }, respelt) {
  const letter = any(spaced);
  const folded = [...text.replace(RegExp(`(?<!${letter}) | (?!${letter})`, "gu"), "")];
  /* One that stands for others only occurs nowhere; nor does a capital, for it was not folded. */
  const meant = folded.map((each) => [...(variants[each] ?? each)].filter((one) => (respelt || one === each) && !/[A-Z]/.test(one)));
  const between = (i) => any(skipped[spaced.includes(folded[i - 1]) && spaced.includes(folded[i]) ? 0 : 1]) + "*";
  const written = meant.map((each, i) => (i ? between(i) : "") + any(each.map((one) => one + (same[one] ?? "")).join("")));
  return { meant, written: RegExp(`(?=(${written.join("")}))`, "gu") };
}

/* Words, “phrases” (the last may still be open), and behind a minus what must not occur, in whatever characters. */
function parse(query, characters, respelt) {
  const { same } = characters;
  const folds = new Map(Object.entries(same).flatMap(([one, others]) => [...others].map((other) => [other, one])));
  const fold = (text) => [...text].map((each) => folds.get(each) ?? each).join("").replace(/ +/g, " ");
  const plain = [...query].map((each) => (folds.get(each)?.trim() === "" ? folds.get(each) : each)).join("");
  const TERM =
    /([-－]?)(?:(?:["＂](.+?)["＂]|[“”](.+?)[“”]|['‘’](.+?)['‘’]|「(.+?)」|『(.+?)』)(?=[ "＂“'‘「『]|$)|["＂“'‘「『]([^"＂“”'‘’「」『』]+)$|([^ ]+))/gsu;
  const terms = [...new Map([...plain.matchAll(TERM)].map((term) => [term[0], term])).values()];
  const words = (not) =>
    terms
      .filter(([, minus]) => (minus !== "") === not)
      .map(([, , ...texts]) => word(fold(texts.find(Boolean)), characters, not || respelt))
      .filter(({ meant }) => meant.length);
  return { wanted: words(false), unwanted: words(true) };
}

/* The places of all wanted words; none where one of them lacks, or an unwanted one stands. */
function hitsIn(text, { wanted, unwanted }) {
  const has = ({ written }) => text.search(written) >= 0;
  const found = wanted.every(has) && !unwanted.some(has) ? wanted.flatMap(({ written }) => [...text.matchAll(written)]) : [];
  return new Set(found.flatMap(({ index, 1: { length } }) => Array.from({ length }, (each, i) => index + i)));
}

/* What Digits wrote: distances, less one. */
function* numbers(code) {
  let high = 0;
  let last = -1;
  for (const each of code) {
    const digit = each.charCodeAt() - 65;
    if (digit < 16) {
      yield (last += high * 16 + digit + 1);
    }
    high = digit < 16 ? 0 : high * 9 + digit - 15;
  }
}

/* The documents that may have all words. */
async function candidates(words, { version, documents, shards, classes }) {
  const shardOf = (pair) => shards.findLastIndex((first) => first <= pair);
  const needed = new Set();
  /* Of a pair, or of all pairs of a character; null if they are everywhere, or would be one file too many. */
  async function places(lead, second) {
    const own = [...shards.keys()].slice(shardOf(lead + second), shardOf(lead + (second || "\uffff")) + 1);
    if (new Set([...needed, ...own]).size > MOST_PAIRS) {
      return null;
    }
    own.forEach((shard) => needed.add(shard));
    const lines = await Promise.all(own.map((shard) => load(`pairs/${shard}.txt`, version, (text) => text.split("\n").slice(1))));
    const lists = lines.flat().filter((line) => line.startsWith(lead)).map((line) => line.slice(lead.length));
    const codes = lists.flatMap((list) => (second ? list.split(second)[1]?.match(/^[A-Z]+/) : list.match(/[A-Z]+/g)) ?? []);
    return codes.includes("Z") ? null : codes.flatMap((code) => [...numbers(code)]);
  }
  /* Where a word may begin, as far as its pair at some place tells: so many characters before it, modulo the classes. */
  async function starts([leads, seconds], at) {
    const lists = await Promise.all(leads.flatMap((lead) => seconds.map((second) => places(lead, second))));
    const begin = (place) => place - (place % classes) + ((place + at * (classes - 1)) % classes);
    return lists.includes(null) ? [] : [new Set(lists.flat().map(begin))];
  }
  /* The blocks that may have a word, if that is known. */
  async function blocks({ meant }) {
    const pairs = meant.length > 1 ? meant.slice(1).map((seconds, i) => [meant[i], seconds]) : [[meant[0], [""]]];
    const [first, ...others] = (await Promise.all(pairs.map(starts))).flat();
    const common = first && [...first].filter((start) => others.every((each) => each.has(start)));
    return first ? [new Set(common.map((start) => Math.floor(start / classes)))] : [];
  }
  const ofWords = (await Promise.all(words.map(blocks))).flat();
  const hasAll = ({ from, to }) => {
    let block = from;
    while (block < to && !ofWords.every((each) => each.has(block))) {
      block++;
    }
    return block < to;
  };
  return documents.filter(hasAll);
}

/* What may have hits, text by text: names first, then declarations, the oldest first; with each, how many of these are left. */
export async function* find(query, { slug = "", section = "", respelt = false } = {}) {
  const index = await read("index.json");
  const words = parse(query, await read("characters.json", index.version), respelt);
  const all = words.wanted.length ? await candidates(words.wanted, index) : [];
  const names = slug || section ? [] : all.filter((each) => !each.slug);
  const texts = [...names.slice(0, FEW), ...all.filter((each) => each.slug && (!slug || each.slug === slug)), ...names.slice(FEW)];
  let left = texts.length - names.length;
  for (const [i, { file, slug }] of texts.entries()) {
    texts.slice(i, i + AT_ONCE).forEach((next) => read(next.file, index.version).catch(() => {}));
    const { parts, sections, names, events } = await read(file, index.version);
    const [, from, to] = sections.find(([id]) => id === section) ?? [];
    const found = (entries) =>
      entries
        .filter(({ part }) => !section || (part >= from && part < to))
        .map((each) => ({ ...each, hits: hitsIn(each.text, words) }))
        .filter(({ hits }) => hits.size);
    left -= slug ? 1 : 0;
    yield {
      slug,
      respelt,
      left,
      hits: found(parts.map(([id, text], part) => ({ id, part, text }))),
      names: found([
        ...names.map(([path, name, text = name]) => ({ path, name, text })),
        ...events.map(([path, part, start, end]) => ({ path, part, text: parts[part][1].slice(start, end) })),
      ]),
    };
  }
}

const isFound = ({ hits, names }) => hits.length + names.length > 0;

/* In the characters that were typed; or, where these are found nowhere, in all that may be meant by them. */
async function* findEither(query, filter) {
  let found = false;
  for (const respelt of [false, true]) {
    for await (const text of found ? [] : find(query, { ...filter, respelt })) {
      found ||= isFound(text);
      yield text;
    }
  }
}

/* Mark. */

function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/* A text, or a piece that begins somewhere in it, with marks around its hits. */
export function marked(text, hits, start = 0) {
  const pieces = [];
  for (let from = 0, to = 1; to <= text.length; to++) {
    const hit = hits.has(start + from);
    if (to === text.length || hits.has(start + to) !== hit) {
      pieces.push(hit ? make("mark", {}, text.slice(from, to)) : text.slice(from, to));
      from = to;
    }
  }
  return pieces;
}

/* Marks in the text of a declaration what was searched; in other characters, if it stands there in these only. */
async function mark(query) {
  const characters = await read("characters.json");
  const parts = [...document.querySelectorAll("h1, .section-head h2, .passage > p, .signatures :is(li, p)")].map((part) => {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT, (node) => (node.parentElement.closest(".note-mark") ? 2 : 1));
    const nodes = [];
    while (walker.nextNode()) {
      nodes.push(walker.currentNode);
    }
    return nodes;
  });
  const hitsOf = (words) => parts.map((nodes) => hitsIn(nodes.map(({ data }) => data).join(""), words));
  const [exact, respelt] = [false, true].map((each) => hitsOf(parse(query, characters, each)));
  (exact.some(({ size }) => size) ? exact : respelt).forEach((hits, part) => {
    let start = 0;
    for (const node of hits.size ? parts[part] : []) {
      const { length } = node;
      node.replaceWith(...marked(node.data, hits, start));
      start += length;
    }
  });
}

/* The page that searches: what is typed is found at once, and the address keeps it. */

const form = document.querySelector("form.search");
const status = document.querySelector("main [role=status]");
const results = document.getElementById("results");
const { q, in: summit, section } = form?.elements ?? {};
const title = document.title;

const say = (key, ...values) => form.dataset[key].replace(/\{(\d)\}/g, (slot, i) => values[i]);
const count = (key, number) => (number === 1 ? say(key) : say(`${key}s`, number));
const link = (path, ...children) => make("a", { href: new URL(`../${path}`, location.href) }, ...children);
const list = (className, entries) => make("ul", { className }, ...entries.map((entry) => make("li", {}, ...entry)));

/* What a part of a declaration is called. */
function partOf(id, text) {
  const [, kind, number] = id.match(/^([ps])(\d.*)$/) ?? [];
  return kind === "p" ? say("place", number) : kind === "s" ? say("section", text) : say(id ? "signatures" : "title");
}

/* Instruments and events, each once, at once if they are few; another name that was found stands behind the first. */
function named(key, names, lang) {
  const first = new Map(names.toReversed().map((each) => [each.path, each]));
  const entries = [...first.values()].reverse().map(({ path, name, text, hits }) => [
    link(path, ...(name && name !== text ? [name] : marked(text, hits))),
    ...(name && name !== text ? [" ", make("span", { className: "times" }, ...marked(text, hits))] : []),
  ]);
  const open = entries.length <= FEW;
  return entries.length ? [make("details", { open }, make("summary", {}, count(key, entries.length)), make("div", { lang }, list("titles", entries)))] : [];
}

/* What one text has. */
function group(query, { slug, hits, names }) {
  if (!slug) {
    return make("section", { className: "citing" }, make("h2", {}, say("instruments")), ...named("name", names, form.dataset.language));
  }
  const { text, lang, dataset } = summit.querySelector(`[value="${slug}"]`);
  const page = `declarations/${slug}/?q=${encodeURIComponent(query)}`;
  const head = make("h2", {}, link(page, make("span", { lang }, text)));
  if (dataset.flag) {
    head.append(" ", make("span", { className: "flag" }, dataset.flag));
  }
  const quotes = hits.map(({ id, text, hits }) => [
    make("div", { className: "quote-head" }, link(id ? `${page}#${id}` : page, partOf(id, text))),
    make("blockquote", { lang }, ...marked(text, hits)),
  ]);
  return make("section", { className: "citing" }, head, list("quotes", quotes), ...named("event", names, lang));
}

/* What was found of a query so far, and how to go on. */
const begin = (query) => ({
  query,
  respelt: false,
  texts: findEither(query, { slug: summit.value, section: section.value }),
  sum: { paragraphs: 0, declarations: 0, others: 0, names: new Set(), events: new Set() },
  seen: 0,
  left: 0,
});

/* Returns what is new. As long as no declaration is left, there may be names, or what other characters mean. */
async function proceed(search) {
  const { query, texts, sum } = search;
  const groups = [];
  search.left = 0;
  for (let seen = 0, shown = 0; (seen < MOST_TEXTS && shown < MOST_HITS) || search.left === 0; ) {
    const { value: text, done } = await texts.next();
    if (done) {
      break;
    }
    const paragraphs = text.hits.filter(({ id }) => /^p\d/.test(id)).length;
    sum.paragraphs += paragraphs;
    sum.declarations += paragraphs ? 1 : 0;
    sum.others += text.hits.length - paragraphs;
    text.names.forEach(({ path }) => sum[text.slug ? "events" : "names"].add(path));
    Object.assign(search, { respelt: text.respelt, left: text.left });
    seen += text.slug ? 1 : 0;
    search.seen += text.slug ? 1 : 0;
    shown += text.hits.length;
    groups.push(...(isFound(text) ? [group(query, text)] : []));
  }
  return groups;
}

/* Nobody wants to hear all of a long one again. */
const brief = (query) => (query.length > 60 ? `${query.slice(0, 60)}…` : query);

function summary({ query, respelt, sum, seen, left }) {
  const numbers = { paragraph: sum.paragraphs, declaration: sum.declarations, other: sum.others, name: sum.names.size, event: sum.events.size };
  const [paragraphs, declarations, ...rest] = Object.entries(numbers).map(([key, number]) => number && count(key, number));
  const counts = [paragraphs && say("found", paragraphs, declarations), ...rest].filter(Boolean);
  if (!counts.length) {
    return left ? say("yet", seen) : say("none", brief(query));
  }
  const all = counts.reduce((one, other) => say("list", one, other));
  const said = left ? say("soFar", all) : all;
  return respelt ? say("variants", brief(query), said) : said;
}

/* The button that goes on. */
function more(search) {
  const button = make("button", {}, say("more", search.left));
  button.onclick = async () => {
    button.disabled = true;
    try {
      const groups = await proceed(search);
      if (button.isConnected) {
        button.replaceWith(...groups, ...(search.left ? [more(search)] : []));
        status.textContent = summary(search);
        (groups[0]?.querySelector("a") ?? results.querySelector("button"))?.focus();
      }
    } catch {
      if (button.isConnected) {
        status.textContent = say("failed");
        button.disabled = false;
        button.onclick = search;
      }
    }
  };
  return button;
}

/* The number of the last search; one that was overtaken shows nothing. */
let turn = 0;

async function search() {
  const mine = ++turn;
  const query = q.value.trim();
  document.title = query ? `${query} · ${title}` : title;
  document.querySelectorAll("a[hreflang]").forEach((other) => (other.search = location.search));
  results.setAttribute("aria-busy", "true");
  form.dispatchEvent(new Event("asked"));
  const wondering = setTimeout(() => (status.textContent = say("busy")), LONG);
  let groups = [];
  let said = "";
  try {
    const { documents, version } = await read("index.json");
    const { wanted, unwanted } = parse(query, await read("characters.json", version));
    if (mine === turn) {
      offerSections(documents);
    }
    const found = begin(query);
    groups = await proceed(found);
    groups.push(...(found.left ? [more(found)] : []));
    said = wanted.length ? summary(found) : unwanted.length ? say("minus") : query && say("none", brief(query));
  } catch {
    said = say("failed");
  }
  clearTimeout(wondering);
  if (mine === turn) {
    results.replaceChildren(...groups);
    results.setAttribute("aria-busy", "false");
    status.textContent = said;
  }
}

/* A declaration has its own sections only; one that lacks is not kept chosen. */
function offerSections(documents) {
  const own = documents.find(({ slug }) => slug && slug === summit.value)?.sections;
  const lacks = ({ value }) => own !== undefined && value !== "" && !own.some(([id]) => id === value);
  for (const option of section.options) {
    option.hidden = lacks(option);
    option.disabled = option.hidden;
  }
  if (lacks(section)) {
    section.value = "";
    settled = false;
    changed(true);
  }
}

const path = (params) => location.pathname + (`${params}` && `?${params}`);
const address = () => path(new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim())));

/* Whether the reader may want to come back to what the address says. */
let settled = true;
let waiting;

/* Takes a new address for what begins to be typed, and the same while that is typed further. */
function changed(final) {
  clearTimeout(waiting);
  const before = new URLSearchParams(location.search);
  if (address() !== path(before)) {
    const [last, now] = [before.get("q") ?? "", q.value];
    const goesOn = last === "" || (now !== "" && (now.startsWith(last) || last.startsWith(now)));
    history[settled || !goesOn ? "pushState" : "replaceState"](null, "", address());
    settled = false;
    search();
  } else if (final) {
    search();
  }
  settled ||= final;
}

function restore() {
  const params = new URLSearchParams(location.search);
  for (const each of [q, summit, section]) {
    each.value = params.get(each.name) ?? "";
    /* A list that has no such entry has none chosen. */
    each.value ||= "";
  }
  settled = true;
  search();
}

function type({ isComposing }) {
  clearTimeout(waiting);
  if (!isComposing) {
    waiting = setTimeout(changed, PAUSE, false);
  }
}

if (form) {
  q.addEventListener("input", type);
  q.addEventListener("compositionend", type);
  for (const select of [summit, section]) {
    select.addEventListener("change", () => {
      settled = true;
      changed(true);
    });
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    changed(true);
  });
  addEventListener("popstate", restore);
  addEventListener("pageshow", ({ persisted }) => (settled ||= persisted));
  restore();
} else {
  mark(new URLSearchParams(location.search).get("q"));
}
