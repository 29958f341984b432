/*
 * Exact search without a server: pairs of characters tell which texts may have the words; these are loaded, and only what really
 * stands in them is shown. On the page of a declaration it marks what was searched. src/SEARCH.md describes the files.
 */
const MOST_PAIRS = 12;
/* After so many texts, or hits, the reader is asked whether to go on. */
const MOST_TEXTS = 12;
const MOST_HITS = 400;
/* In milliseconds; as long as somebody types. */
const PAUSE = 150;
/* So many names stand open. */
const FEW = 5;
/* A letter, or digit, of a script with spaces. */
const SPACED = String.raw`(?=[\0-\u2e7f])[\p{L}\p{Nd}]`;

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

/* A word: what each of its characters may be, and how the whole may be written. */
function word(text, { same, skipped, variants }, respelt) {
  const folds = new Map(Object.entries(same).flatMap(([one, others]) => [...others].map((other) => [other, one])));
  const spaced = [...text].map((each) => folds.get(each) ?? each).join("").replace(/ +/g, " ");
  const folded = [...spaced.replace(RegExp(`(?<!${SPACED}) | (?!${SPACED})`, "gu"), "")];
  /* One that stands for others only occurs nowhere. */
  const meant = folded.map((each) => [...(variants[each] ?? each)].filter((one) => respelt || one === each));
  const any = (characters) => `[${[...characters].map((each) => `\\u{${each.codePointAt().toString(16)}}`).join("")}]`;
  const letters = RegExp(`^(?:${SPACED}){2}`, "u");
  const between = (i) => any(skipped[letters.test(folded[i - 1] + folded[i]) ? 0 : 1]) + "*";
  const written = meant.map((each, i) => (i ? between(i) : "") + any(each.map((one) => one + (same[one] ?? "")).join("")));
  return { meant, written: RegExp(`(?=(${written.join("")}))`, "gu") };
}

/* Words, “phrases”, and behind a minus what must not occur, in whatever characters. */
function parse(query, characters, respelt) {
  const TERM = /([-－]?)(?:["＂](.+?)["＂]|[“”](.+?)[“”]|[‘’](.+?)[‘’]|「(.+?)」|『(.+?)』|(\S+))(?=\s|$)/gu;
  const terms = [...query.matchAll(TERM)].map(([, minus, ...texts]) => ({ not: minus !== "", text: texts.find(Boolean) }));
  const words = (which) =>
    terms.filter(({ not }) => not === which).map(({ text }) => word(text, characters, which || respelt)).filter(({ meant }) => meant.length);
  return { wanted: words(false), unwanted: words(true) };
}

/* The places of all wanted words; none where one of them lacks, or an unwanted one stands. */
function hitsIn(text, { wanted, unwanted }) {
  const found = wanted.map(({ written }) => [...text.matchAll(written)]);
  const good = found.every(({ length }) => length) && !unwanted.some(({ written }) => text.search(written) >= 0);
  return new Set(good ? found.flat().flatMap(({ index, 1: own }) => [...own.split("").keys()].map((i) => index + i)) : []);
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
  /* Where a word may begin, as far as one of its pairs tells. */
  async function starts([leads, seconds], at) {
    const all = await Promise.all(leads.flatMap((lead) => seconds.map((second) => places(lead, second))));
    return all.includes(null) ? [] : [new Set(all.flat().map((place) => place - (place % classes) + ((place + at * (classes - 1)) % classes)))];
  }
  async function blocks({ meant }) {
    const pairs = meant.length > 1 ? meant.slice(1).map((seconds, i) => [meant[i], seconds]) : [[meant[0], [""]]];
    const all = (await Promise.all(pairs.map(starts))).flat();
    return all.length ? [new Set([...all[0]].filter((start) => all.every((own) => own.has(start))).map((start) => Math.floor(start / classes)))] : [];
  }
  const all = (await Promise.all(words.map(blocks))).flat();
  const hasAll = ({ from, to }) => {
    let block = from;
    while (block < to && !all.every((own) => own.has(block))) {
      block++;
    }
    return block < to;
  };
  return documents.filter(hasAll);
}

/* What may have hits, text by text: names first, then declarations, the oldest first; with each, how many are left. */
export async function* find(query, { slug = "", section = "", respelt = false } = {}) {
  const [index, characters] = await Promise.all([read("index.json"), read("characters.json")]);
  const words = parse(query, characters, respelt);
  const all = words.wanted.length ? await candidates(words.wanted, index) : [];
  const texts = all.filter((each) => (slug ? each.slug === slug : each.slug || !section));
  for (const [i, { file, slug }] of texts.entries()) {
    if (i % MOST_TEXTS === 0) {
      texts.slice(i, i + MOST_TEXTS).forEach((next) => read(next.file, index.version).catch(() => {}));
    }
    const { parts, sections, names, events } = await read(file, index.version);
    const [, from, to] = sections.find(([id]) => id === section) ?? [];
    const found = (entries) =>
      entries
        .filter(({ part }) => !section || (part >= from && part < to))
        .map((each) => ({ ...each, hits: hitsIn(each.text, words) }))
        .filter(({ hits }) => hits.size);
    yield {
      slug,
      hits: found(parts.map(([id, text], part) => ({ id, part, text }))),
      names: found([
        ...names.map(([path, name, text = name]) => ({ path, name, text })),
        ...events.map(([path, part, start, end]) => ({ path, part, text: parts[part][1].slice(start, end) })),
      ]),
      left: texts.length - 1 - i,
    };
  }
}

function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
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
const begin = (query, respelt) => ({
  query,
  respelt,
  texts: find(query, { slug: summit.value, section: section.value, respelt }),
  sum: { paragraphs: 0, declarations: 0, others: 0, names: new Set(), events: new Set() },
  seen: 0,
  left: 0,
});

/* Returns what is new. */
async function proceed(search) {
  const { query, texts, sum } = search;
  const groups = [];
  search.left = 0;
  for (let i = 0, shown = 0; i < MOST_TEXTS && shown < MOST_HITS; i++) {
    const { value: text, done } = await texts.next();
    if (done) {
      break;
    }
    const paragraphs = text.hits.filter(({ id }) => /^p\d/.test(id)).length;
    sum.paragraphs += paragraphs;
    sum.declarations += paragraphs ? 1 : 0;
    sum.others += text.hits.length - paragraphs;
    text.names.forEach(({ path }) => sum[text.slug ? "events" : "names"].add(path));
    search.seen++;
    search.left = text.left;
    shown += text.hits.length;
    groups.push(...(text.hits.length || text.names.length ? [group(query, text)] : []));
  }
  return groups;
}

function summary({ query, respelt, sum, seen, left }) {
  const numbers = { paragraph: sum.paragraphs, declaration: sum.declarations, other: sum.others, name: sum.names.size, event: sum.events.size };
  const [paragraphs, declarations, ...rest] = Object.entries(numbers).map(([key, number]) => number && count(key, number));
  const counts = [paragraphs && say("found", paragraphs, declarations), ...rest].filter(Boolean);
  if (!counts.length) {
    return left ? say("yet", seen) : say("none", query);
  }
  const all = counts.reduce((one, other) => say("list", one, other));
  return (respelt ? say("variants", query) : "") + (left ? say("soFar", all) : all);
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
      status.textContent = say("failed");
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
  let groups = [];
  let said = "";
  try {
    const { documents } = await read("index.json");
    const { wanted, unwanted } = parse(query, await read("characters.json"));
    if (mine === turn) {
      offerSections(documents);
    }
    let found = begin(query, false);
    groups = await proceed(found);
    if (!groups.length && !found.left) {
      found = begin(query, true);
      groups = await proceed(found);
    }
    groups.push(...(found.left ? [more(found)] : []));
    said = wanted.length ? summary(found) : unwanted.length ? say("minus") : query && say("none", query);
  } catch {
    said = say("failed");
  }
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

const address = () => {
  const params = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim()));
  return location.pathname + (params.size ? `?${params}` : "");
};

/* Whether the reader may want to come back to what the address says. */
let settled = true;
let waiting;

/* Takes a new address for what begins to be typed, and the same while it is typed. */
function changed(final) {
  clearTimeout(waiting);
  if (address() !== location.pathname + location.search) {
    history[settled ? "pushState" : "replaceState"](null, "", address());
    settled = false;
    search();
  }
  settled ||= final;
}

function restore() {
  const params = new URLSearchParams(location.search);
  for (const each of [q, summit, section]) {
    each.value = params.get(each.name) ?? "";
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
