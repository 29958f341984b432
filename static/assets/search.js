/* Exact search: see src/SEARCH.md. */

/* Pairs that are looked up, and texts (or 50 hits) until the reader goes on. */
const MOST = 12;
const files = {};

/* Loads a file once, unless it failed; two editions do not mix. */
export function load(path, version = "") {
  files[path] ??= fetch(new URL(`../search/${path}?${version}`, import.meta.url), {
    cache: version ? "default" : "no-cache",
  })
    .then((answer) => answer.json())
    .then((content) => (content.version.startsWith(version) ? content : Promise.reject()));
  files[path].catch(() => delete files[path]);
  return files[path];
}

const any = (text) => `[${text.replace(/[\]\\^-]/g, "\\$&")}]`;

/* Words, "phrases" (the last may be open), and behind a minus what must not occur. */
function parse(query, { from, to, uncounted, variants }, respelt) {
  const folded = RegExp(any(from), "g");
  /* What is compared, place by place; "\0" is not. */
  const plain = (text) => text.replace(folded, (each) => to[from.indexOf(each)]).replace(RegExp(uncounted, "g"), "\0");
  const TERM =
    /([-－]?)(?:(?:["＂](.+?)["＂]|“(.+?)”|'(.+?)'|‘(.+?)’|「(.+?)」|『(.+?)』)(?=[\s"＂“'‘「『]|$)|["＂“'‘「『](.{2,})$|(\S+))/gs;
  const words = Array.from(query.matchAll(TERM), ([, not, ...texts]) => {
    const typed = [...plain(texts.join("")).replaceAll("\0", "")];
    const meant = typed.map((each) => variants[each] ?? each);
    const own = not || respelt ? meant : typed;
    return {
      not,
      meant,
      lost: own.some((each, i) => !meant[i].includes(each)),
      places: RegExp(`(?=(${own.map(any).join("\0*")}))`, "gu"),
    };
  });
  return { plain, words };
}

function hitsIn(text, { plain, words }) {
  const own = plain(text);
  const hits = words.map(({ places }) => [...own.matchAll(places)]);
  return words.every(({ not, meant }, i) => !meant[0] || !not !== !hits[i][0]) ? hits.flat() : [];
}

export function mark(element, query) {
  const texts = (node) => (node.data ? [node] : node.localName === "sup" ? [] : [...node.childNodes].flatMap(texts));
  const nodes = texts(element);
  const text = nodes.map(({ data }) => data).join("");
  const isHit = Array(text.length).fill(0);
  const hits = hitsIn(text, query);
  hits.forEach(({ index, 1: { length } }) => isHit.fill(1, index, index + length));
  for (const node of nodes) {
    const runs = isHit.splice(0, node.length).join("").matchAll(/0+|1+/g);
    const piece = ({ 0: run, index }) => node.data.substr(index, run.length);
    node.replaceWith(...Array.from(runs, (run) => (run[0] > 0 ? make("mark", {}, piece(run)) : piece(run))));
  }
  return hits.length;
}

/* The documents with a block that may have all words; of each block, a bit for each pair. */
async function candidates({ words }, { version, documents, shards }) {
  const wanted = words
    .flatMap(({ not, meant }) =>
      not ? [] : meant.map((leads, i) => [leads, meant[i + 1]]).slice(0, meant.length - 1 || 1),
    )
    .slice(0, MOST);
  const all = 2 ** wanted.length - 1;
  const bits = new Uint16Array(documents.at(-1)?.to);
  let everywhere = 0;
  async function note(lead, seconds, bit) {
    const { pairs } = await load(`pairs/${shards.findLastIndex((first) => first <= lead)}.json`, version);
    for (const code of pairs[lead]?.match(RegExp(`(?<=${seconds ? any(seconds) : ""})[A-Z]+`, "gu")) ?? []) {
      everywhere |= code === "Z" && bit;
      let [block, number] = [0, 0];
      for (const each of code) {
        const digit = each.charCodeAt() - 65;
        number = number * 10 + (digit % 10);
        if (digit < 10) {
          bits[(block += number)] |= bit;
          number = 0;
        }
      }
    }
  }
  await Promise.all(wanted.flatMap(([leads, seconds], i) => Array.from(leads, (lead) => note(lead, seconds, 1 << i))));
  return documents.filter(({ from, to }) => all && bits.subarray(from, to).some((own) => (own | everywhere) === all));
}

/* What each text has as typed; if that is nothing, in all characters that may be meant. */
export async function* find({ q, in: slug, section }) {
  const index = await load("index.json");
  const texts = (await candidates(parse(q, index), index)).filter((each) => !slug || each.slug === slug);
  let found = 0;
  for (const respelt of [false, true]) {
    const query = parse(q, index, respelt);
    for (const [i, { slug, file }] of found || query.words.some(({ lost }) => lost) ? [] : texts.entries()) {
      texts.slice(i, i + 4).forEach((next) => load(next.file, index.version));
      const text = await load(file, index.version);
      const parts = text.sections.flatMap(([id, ...parts]) => (!section || id === section ? parts : []));
      const hits = parts.filter(([, text]) => hitsIn(text, query).length);
      found += hits.length;
      yield { ...text, q, slug, hits, query, respelt, left: texts[i + 1] };
    }
  }
}

function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

const form = document.forms.search;
const results = document.getElementById("results");
const say = (key, ...values) => form.dataset[key]?.replace(/{(\d)}/g, (slot, i) => values[i]);

function group({ q, slug, path, lang, hits, query }) {
  const page = new URL(`${path}?q=${encodeURIComponent(q)}`, location);
  const entries = hits.map(([path, text, kind = "p"]) => {
    const label = say(kind, path.slice(2));
    const link = make("a", { href: new URL(path, page) }, label ?? text);
    const quote = label ? make("blockquote", { lang }, text) : link;
    mark(quote, query);
    return make("li", {}, link, quote);
  });
  const head = form.in.querySelector(`[value="${slug}"]`);
  return make(
    "section",
    {},
    make("h2", {}, make("a", { href: page, lang: head.lang }, head.text)),
    make("ul", {}, ...entries),
  );
}

let turn = 0;
let timer;

async function search(to) {
  const mine = ++turn;
  const count = (selector) => results.querySelectorAll(selector).length;
  let [key, weight, seen] = ["none", 0];
  function show(left) {
    clearTimeout(busy);
    const said = say(key, count("li"), count("[href*='#p']"), count("section:has([href*='#p'])"));
    form.said.value = form.q.value.trim() && said + (left ? say("soFar") : "");
    form.more.hidden = !left;
    results.children[seen]?.querySelector("a").focus();
    [weight, seen] = [0, results.children.length];
  }
  const busy = setTimeout(() => mine === turn && (form.said.value = say("busy")), 600);
  history[mine === 2 ? "pushState" : "replaceState"](null, "", to);
  results.replaceChildren();
  try {
    for await (const text of find(Object.fromEntries(new FormData(form)))) {
      if (mine !== turn) {
        return;
      }
      if (text.hits.length) {
        results.append(group(text));
        key = text.respelt ? "respelt" : "found";
      }
      weight += 1 + text.hits.length / 50;
      if (weight >= MOST && text.left) {
        show(true);
        await new Promise((go) => (form.more.onclick = go));
      }
    }
  } catch {
    key = "failed";
  }
  mine === turn && show();
}

const address = () => `?${new URLSearchParams([...new FormData(form)].filter(([, value]) => value))}`;

function typed({ isComposing }) {
  clearTimeout(timer);
  timer = isComposing || setTimeout(search, 150, address());
}

const asked = () => new URLSearchParams(location.search);
if (form) {
  ["q", "in", "section"].forEach((name) => (form[name].value = asked().get(name) ?? ""));
  form.oninput = typed;
  form.addEventListener("compositionend", typed);
  form.onsubmit = () => {
    clearTimeout(timer);
    location.search = address();
    return false;
  };
  window.onpopstate = () => address() === `?${asked()}` || location.reload();
  search("");
} else {
  const index = await load("index.json");
  const parts = [...document.querySelectorAll("h1, .section-head h2, .passage > p, .signatures :is(li, p)")];
  [false, true].some((respelt) => parts.filter((part) => mark(part, parse(asked().get("q"), index, respelt))).length);
}
