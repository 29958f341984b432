/* The search page. Its form has the messages. */
import { find, indexAddress } from "./index.js";
import { mark } from "./match.js";
import { translated } from "./words.js";

const SEARCH_AFTER_MS = 150;
const BUSY_AFTER_MS = 600;
/* More on demand. A text weighs 1, and so do 50 hits. */
const MAX_WEIGHT = 12;
const HITS_PER_WEIGHT = 50;

const form = document.forms.search;
const results = document.getElementById("results");
const instead = document.getElementById("instead");
const meant = document.getElementById("meant");
const say = (key, ...values) => form.dataset[key]?.replace(/{(\d)}/g, (slot, i) => values[i]);

function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/* A name has no label: it is the link itself. */
function group({ slug, path, lang, hits, query, passages }, q) {
  const page = new URL(path, location);
  page.search = new URLSearchParams({ q });
  const entries = hits.map(([path, text, kind = "p", own = lang, number = path.slice(2), section]) => {
    const label = say(kind, number, section);
    const link = make("a", { href: new URL(path, page) });
    const quote = label ? make("blockquote", {}, text) : link;
    const [start, end] = (label ?? text).split(section);
    link.append(start, ...(section ? [make("span", { lang: own }, section), end] : []));
    quote.lang = own;
    mark(quote, query);
    const passage = passages?.[path];
    const through = () => make("a", { href: new URL(passage, indexAddress) }, say("passage"));
    return make("li", {}, link, passage ? make("span", {}, through()) : "", quote);
  });
  const option = form.in.querySelector(`[value="${slug}"]`);
  const title = make("a", { href: page, lang: option.lang }, option.text);
  return make("section", {}, make("h2", {}, title), make("ul", {}, ...entries));
}

/* Says which words of other languages were looked for, with a way to the typed ones alone. */
function explain(typed, said) {
  const q = typed.trim().replace(/\s+/g, " ");
  const words = said.flatMap(([typed, words]) => [
    make("b", {}, typed),
    " → ",
    ...words.flatMap(({ text, lang }, i) => [i ? say("list", "", "") : "", make("span", { lang }, text)]),
    " ",
  ]);
  const literal = new URL(location);
  literal.searchParams.set(
    "q",
    said.reduce((all, [typed]) => all.replace(typed, `"${typed}"`), q),
  );
  meant.replaceChildren(...words, ...(said.length ? [make("a", { href: literal }, say("literal"))] : []));
}

/* A search that may find more. */
function entry({ question, words }) {
  const link = make("a", { href: `?${new URLSearchParams(question)}` });
  link.append(...words.map(({ text, lang }) => (lang ? make("span", { lang }, text) : text)));
  return make("li", {}, link);
}

/* All searches but the latest stop. */
let latest;
let waiting;

async function search() {
  const question = Object.fromEntries(new FormData(form));
  let outcome = "none";
  let weight = 0;
  let shown;
  function show(hasMore) {
    const count = (selector) => results.querySelectorAll(selector).length;
    const found = say(outcome, count("li"), count("[href*='#p']"), count("section:has([href*='#p'])"));
    clearTimeout(waiting);
    form.said.value = question.q.trim() ? found + (hasMore ? say("soFar") : "") : "";
    form.more.hidden = !hasMore;
    results.children[shown]?.querySelector("a").focus();
  }

  latest = question;
  results.replaceChildren();
  meant.replaceChildren();
  clearTimeout(waiting);
  if (question.q.trim()) {
    waiting = setTimeout(() => (form.said.value = say("busy")), BUSY_AFTER_MS);
  }
  try {
    const { q, said } = await translated(question.q);
    if (question === latest) {
      explain(question.q, said);
    }
    for await (const text of find({ ...question, q })) {
      if (question !== latest) {
        return;
      }
      if (text.hits.length) {
        results.append(group(text, q));
        outcome = text.respelt ? "respelt" : "found";
      }
      weight += 1 + text.hits.length / HITS_PER_WEIGHT;
      if (weight >= MAX_WEIGHT && text.next) {
        show(true);
        weight = 0;
        shown = results.children.length;
        await new Promise((goOn) => (form.more.onclick = goOn));
      }
    }
  } catch {
    outcome = "failed";
  }
  if (question === latest) {
    show(false);
    instead.hidden = outcome !== "none";
    const offer = outcome === "none" && question.q.trim() ? (await import("./offers.js")).offers : async () => [];
    /* The reader may leave the page meanwhile. */
    const offers = await offer(question, say).catch(() => []);
    if (question === latest) {
      document.getElementById("offers").replaceChildren(...offers.map(entry));
    }
  }
}

const address = () => `?${new URLSearchParams([...new FormData(form)].filter(([, value]) => value))}`;

let timer;
/* Only the first typed search adds an entry to the history. */
let isFirst;

function searchSoon({ isComposing }) {
  clearTimeout(timer);
  if (!isComposing) {
    timer = setTimeout(() => {
      history[isFirst ? "pushState" : "replaceState"](null, "", address());
      isFirst = false;
      search();
    }, SEARCH_AFTER_MS);
  }
}

function restore() {
  const parameters = new URLSearchParams(location.search);
  for (const name of ["q", "in", "section"]) {
    form[name].value = parameters.get(name) ?? "";
  }
  isFirst = true;
  search();
}

form.oninput = searchSoon;
form.addEventListener("compositionend", searchSoon);
form.onsubmit = (event) => {
  event.preventDefault();
  clearTimeout(timer);
  location.search = address();
};
addEventListener("popstate", restore);
restore();
