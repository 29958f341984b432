/* The page that searches: what is typed is found at once, and the address keeps it. */
import { marked } from "./marks.js";
import { placesNamed } from "./names.js";
import { find, open, parse, respelt } from "./search.js";

/* After so many texts, or hits, the reader is asked whether to go on. */
const MOST_TEXTS = 12;
const MOST_HITS = 400;
/* Nobody chooses among more places of one name. */
const MOST_PLACES = 8;
/* In milliseconds; as long as somebody types. */
const PAUSE = 150;

const form = document.querySelector("form.search");
const status = document.querySelector("[role=status]");
const results = document.getElementById("results");
const { q, in: summit, section } = form.elements;
const root = new URL("../", location.href);
const title = document.title;

const say = (key, ...values) => form.dataset[key].replace(/\{(\d)\}/g, (slot, i) => values[i]);
const count = (key, number) => (number === 1 ? say(key) : say(`${key}s`, number));

function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

const link = (path, ...children) => make("a", { href: new URL(path, root) }, ...children);
const list = (className, entries) => make("ul", { className }, ...entries.map((entry) => make("li", {}, ...entry)));
const summitOf = ({ name, adopted }) => say("summit", name, adopted.slice(0, 4));

/* What a part of a declaration is called. */
function partOf(id, label) {
  const [, kind, number] = id.match(/^([ps])(\d+.*)$/) ?? [];
  return kind === "p" ? say("place", number) : kind === "s" ? say("section", label) : say(id ? "signatures" : "title");
}

/* Instruments, and events that no text names, by their first names; another that was found stands behind it. */
function names(hits) {
  const entry = ({ id, text, title, hits }) =>
    text === title ? [link(id, ...marked(text, hits))] : [link(id, title), " ", make("span", { className: "times" }, ...marked(text, hits))];
  const names = make("div", { lang: form.dataset.language }, list("titles", hits.map(entry)));
  return make("section", { className: "citing" }, make("h2", {}, say("instruments")), names);
}

function declared({ declaration, hits, events }, query) {
  const page = `declarations/${declaration.slug}/?q=${encodeURIComponent(query)}`;
  const { language: lang, completeness } = declaration;
  const head = make("h2", {}, link(page, make("span", { lang }, summitOf(declaration))));
  if (completeness !== "complete") {
    head.append(" ", make("span", { className: "flag" }, say(completeness)));
  }
  const quote = ({ id, text, hits }) => [
    make("div", { className: "quote-head" }, link(id ? `${page}#${id}` : page, partOf(id, text))),
    make("blockquote", { lang }, ...marked(text, hits)),
  ];
  const event = ({ id, text }) => [make("span", { lang }, link(`timeline/#e-${id}`, text))];
  const group = make("section", { className: "citing" }, head, list("quotes", hits.map(quote)));
  if (events.length) {
    group.append(make("details", {}, make("summary", {}, count("event", events.length)), list("titles", events.map(event))));
  }
  return group;
}

/* Each thing once, with what was found of it first. */
const once = (found) => [...new Map(found.toReversed().map((each) => [each.id, each])).values()].reverse();

/* What was found of one query so far, and how to go on. */
const begin = (query) => ({
  query,
  texts: find(query, { slug: summit.value, section: section.value }),
  sum: { paragraphs: 0, declarations: 0, others: 0, names: 0, events: 0 },
  events: new Set(),
  notice: "",
  seen: 0,
  left: 0,
});

/* Returns what is new. */
async function proceed(search) {
  const groups = [];
  search.left = 0;
  for (let texts = 0, hits = 0; texts < MOST_TEXTS && hits < MOST_HITS; texts++) {
    const { value, done } = await search.texts.next();
    if (done) {
      break;
    }
    const { sum } = search;
    search.seen++;
    search.left = value.left;
    if (value.hits.length || value.events.length) {
      const paragraphs = value.declaration ? value.hits.filter(({ id }) => /^p\d/.test(id)).length : 0;
      const own = value.declaration ? value : { ...value, hits: once(value.hits) };
      const events = once(value.events);
      sum.paragraphs += paragraphs;
      sum.declarations += paragraphs ? 1 : 0;
      sum[value.declaration ? "others" : "names"] += own.hits.length - paragraphs;
      events.forEach(({ id }) => search.events.add(id));
      sum.events = search.events.size;
      hits += own.hits.length;
      groups.push(value.declaration ? declared({ ...own, events }, search.query) : names(own.hits));
    }
  }
  return groups;
}

function summary({ query, sum, seen, left, notice }) {
  const paragraphs = sum.paragraphs ? [say("found", count("paragraph", sum.paragraphs), count("declaration", sum.declarations))] : [];
  const rest = ["other", "name", "event"].filter((key) => sum[`${key}s`]).map((key) => count(key, sum[`${key}s`]));
  const counts = [...paragraphs, ...rest];
  if (!counts.length) {
    return left ? say("yet", seen) : say("none", query);
  }
  const all = counts.reduce((one, other) => say("list", one, other));
  return (notice ? say("sentences", notice, "") : "") + (left ? say("soFar", all) : all);
}

/* Which section may be chosen. */
function offerSections(declarations) {
  const wanted = section.value;
  const own = declarations.filter(({ slug }) => !summit.value || slug === summit.value).flatMap(({ sections }) => sections);
  const options = [...new Map(own)].map(([value, text]) => make("option", { value, lang: form.dataset.language }, text));
  section.replaceChildren(section.options[0], ...options);
  section.value = options.some(({ value }) => value === wanted) ? wanted : "";
}

/* What a query may name, with a link to it. */
function ways(query, declarations) {
  return placesNamed(query, declarations).map(({ declaration, id }) => {
    const { slug, name, adopted, sections } = declaration;
    const [, label = id] = sections.find(([own]) => own === id) ?? [];
    const part = [name, adopted.slice(0, 4), id.startsWith("p") ? id.slice(1) : say("section", label)];
    const place = id ? say(id.startsWith("p") ? "way" : "part", ...part) : summitOf(declaration);
    return { id, link: link(`declarations/${slug}/${id && "#"}${id}`, say("go", place)) };
  });
}

/* The button that goes on. */
function more(search) {
  const button = make("button", {}, say("more", search.left));
  button.addEventListener("click", async () => {
    button.disabled = true;
    const groups = await proceed(search).catch(() => null);
    if (!groups) {
      status.textContent = say("failed");
    } else if (button.isConnected) {
      button.replaceWith(...groups, ...(search.left ? [more(search)] : []));
      status.textContent = summary(search);
      (groups[0]?.querySelector("a") ?? results.querySelector("button"))?.focus();
    }
  });
  return button;
}

/* The number of the last search; one that was overtaken shows nothing. */
let turn = 0;
/* The address of what was searched last. */
let shown;

async function run() {
  const mine = ++turn;
  const query = q.value.trim();
  const go = new URLSearchParams(location.search).has("go");
  shown = address(query);
  document.title = query ? `${query} · ${title}` : title;
  const index = await open();
  if (mine !== turn) {
    return;
  }
  const declarations = index.documents.flatMap(({ declaration }) => declaration ?? []);
  offerSections(declarations);
  shown = address(query);
  if (location.href !== shown) {
    history.replaceState(null, "", shown);
  }
  const other = respelt(query, index.variants);
  const places = query ? [query, other].map((each) => ways(each, declarations)).find((each) => each.length) ?? [] : [];
  if (go && places.length === 1 && places[0].id) {
    location.replace(places[0].link.href);
    return;
  }
  const { wanted, unwanted } = parse(query, index);
  let search = begin(query);
  let groups = wanted.length ? await proceed(search) : [];
  let said = wanted.length ? summary(search) : unwanted.length ? say("minus") : "";
  if (wanted.length && !groups.length && !search.left && other !== query) {
    const second = begin(other);
    const found = await proceed(second);
    if (found.length || second.left) {
      second.notice = say("variants", query, other);
      [search, groups, said] = [second, found, summary(second)];
    }
  }
  if (mine === turn) {
    const offers = places.length > MOST_PLACES || query.length < 2 ? [] : places.map((each) => [each.link]);
    results.replaceChildren(...(offers.length ? [list("titles", offers)] : []), ...groups, ...(search.left ? [more(search)] : []));
    status.textContent = said;
    results.setAttribute("aria-busy", "false");
  }
}

function search() {
  results.setAttribute("aria-busy", "true");
  run().catch(() => {
    results.replaceChildren();
    results.setAttribute("aria-busy", "false");
    status.textContent = say("failed");
  });
}

function address(query = q.value.trim()) {
  const url = new URL("./", location.href);
  for (const [name, value] of [["q", query], ["in", summit.value], ["section", section.value]]) {
    if (value) {
      url.searchParams.set(name, value);
    }
  }
  return url.href;
}

/* Whether the reader may want to come back to what the address says. */
let settled = true;
let waiting;

/* Takes a new address for what begins to be typed, and the same while it is typed. */
function changed(final) {
  clearTimeout(waiting);
  if (address() !== shown) {
    history[settled ? "pushState" : "replaceState"](null, "", address());
    settled = false;
    search();
  }
  settled ||= final;
}

function restore() {
  const params = new URLSearchParams(location.search);
  const chosen = params.get("section") ?? "";
  [q.value, summit.value] = [(params.get("q") ?? "").slice(0, q.maxLength), params.get("in") ?? ""];
  summit.value ||= "";
  /* Until it is known which there are. */
  section.replaceChildren(section.options[0], ...(chosen ? [make("option", { value: chosen }, chosen)] : []));
  section.value = chosen;
  settled = true;
  search();
}

function type({ isComposing }) {
  clearTimeout(waiting);
  if (!isComposing) {
    waiting = setTimeout(changed, PAUSE, false);
  }
}

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
