/* Its form has the messages. */
import { find, indexAddress, loadIndex } from "./index.js";
import { anyOf, mark } from "./match.js";

const SEARCH_AFTER_MS = 150;
const BUSY_AFTER_MS = 600;
const MAX_TEXTS = 12;
const HITS_PER_TEXT = 50;

const form = document.forms.search;
const results = document.getElementById("results");
const instead = document.getElementById("instead");
const meant = document.getElementById("meant");
const say = (key, ...values) =>
  form.dataset[key]?.replace(/[{[](\d)(\w?)[}\]]/g, (all, i, end) => (end ? (values[i] === 1 ? "" : end) : values[i]));

function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/* A name is the link itself; an event stands below its paragraph. */
function group(text, q) {
  const page = new URL(text.path, location);
  page.search = new URLSearchParams({ q });
  const list = make("ul");
  const paths = text.sections.flatMap(([, ...parts]) => parts.map(([path]) => path));
  let around = "";
  for (const [path, words, kind = "p", own = text.lang, number = path.slice(2), section] of text.hits) {
    const label = say(kind, number, section);
    const link = make("a", { href: new URL(path, page) });
    const quote = label ? make("blockquote", {}, words) : link;
    const [start, end] = (label ?? words).split(section);
    link.append(start, ...(section ? [make("span", { lang: own }, section), end] : []));
    quote.lang = own;
    mark(quote, text.query);
    if (!label && around.includes(words)) {
      list.lastChild.append(make("div", {}, say("event"), link));
      continue;
    }
    around = label ? words : "";
    const item = make("li", {}, link);
    if (text.passages?.[path]) {
      item.append(make("span", {}, make("a", { href: new URL(text.passages[path], indexAddress) }, say("passage"))));
    }
    const above = text.titles?.findLast(([start]) => paths.indexOf(start) <= paths.indexOf(path));
    const title = label && above?.[1][document.documentElement.lang];
    if (title) {
      item.append(make("span", {}, say("titled", title)));
    }
    item.append(quote);
    list.append(item);
  }
  const option = form.in.querySelector(`[value="${text.slug}"]`);
  const title = make("a", { href: page, lang: option.lang }, option.text);
  return make("section", {}, make("h2", {}, title), list);
}

/* Earlier ones stop. */
let latest;
let waiting;

async function search() {
  const question = Object.fromEntries(new FormData(form));
  let outcome = "none";
  let weight = 0;
  let shown;
  function show(hasMore) {
    const count = (selector) => results.querySelectorAll(selector).length;
    const paragraph = "li > [href*='#p']";
    const others = count("li") - count(paragraph);
    const found = [count(paragraph), count(`section:has(${paragraph})`), others ? say("others", others) : ""];
    clearTimeout(waiting);
    form.said.value = question.q.trim() && say(outcome, ...found) + (hasMore ? say("soFar") : "");
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
    let { q } = question;
    if (RegExp(anyOf((await loadIndex()).typed), "i").test(q)) {
      const { translated } = await import("./words.js");
      const translation = await translated(q, { make, say });
      q = translation.q;
      if (question === latest) {
        meant.append(...translation.said);
      }
    }
    for await (const text of find({ ...question, q })) {
      if (question !== latest) {
        return;
      }
      if (text.hits.length) {
        results.append(group(text, q));
        outcome = text.respelt ? "respelt" : "found";
      }
      weight += 1 + text.hits.length / HITS_PER_TEXT;
      if (weight >= MAX_TEXTS && text.next) {
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
    document.getElementById("offers").replaceChildren();
    if (outcome === "none" && question.q.trim()) {
      const { showOffers } = await import("./offers.js");
      /* The reader may leave. */
      showOffers(question, { make, say, isLatest: () => question === latest }).catch(() => {});
    }
  }
}

const address = () => `?${new URLSearchParams([...new FormData(form)].filter(([, value]) => value))}`;

let timer;
let isFirstTyped;

function searchSoon({ isComposing }) {
  clearTimeout(timer);
  if (!isComposing) {
    timer = setTimeout(() => {
      history[isFirstTyped ? "pushState" : "replaceState"](null, "", address());
      isFirstTyped = false;
      search();
    }, SEARCH_AFTER_MS);
  }
}

function restore() {
  const parameters = new URLSearchParams(location.search);
  ["q", "in", "section"].forEach((name) => (form[name].value = parameters.get(name) ?? ""));
  isFirstTyped = true;
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
