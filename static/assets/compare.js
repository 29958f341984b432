/*
 * Compares any two paragraphs. Their names are in the address, as in #2012-beijing-p14..2025-tianjin-p52; the form has the
 * messages. Of the two, the one of the earlier declaration is the text before.
 */
import { difference } from "./difference.js";

const form = document.forms.compare;
const result = document.getElementById("result");
const said = form.elements.said;
const BETWEEN = "..";
const OPENING = 24;

const say = (key, ...values) => form.dataset[key].replace(/{(\d)}/g, (slot, i) => values[i]);
const declarations = new URL(form.dataset.declarations, document.baseURI);
const fileOf = (slug, name) => new URL(`${slug}/${name}`, declarations).href;
const CHARACTERS = new URL("../compare/characters.json", declarations).href;

function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

const sides = ["first", "second"].map((name) => {
  const [declaration, paragraph] = form.querySelectorAll(`#${name} select`);
  return { declaration, paragraph };
});

sides[1].declaration.append(...[...sides[0].declaration.options].slice(1).map((option) => option.cloneNode(true)));

const loaded = new Map();

/* Returns a file; it is loaded once. */
function load(url) {
  if (!loaded.has(url)) {
    loaded.set(
      url,
      fetch(url).then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText)))),
    );
    loaded.get(url).catch(() => loaded.delete(url));
  }
  return loaded.get(url);
}

/* Returns slug and id of a place such as 2012-beijing-p14. */
function placeOf(words) {
  const slugs = [...sides[0].declaration.options].map((option) => option.value).filter(Boolean);
  const slug = slugs.filter((each) => words.startsWith(`${each}-`)).sort((a, b) => b.length - a.length)[0];
  return slug && { slug, id: words.slice(slug.length + 1) };
}

async function fill(side, slug, id) {
  side.declaration.value = slug;
  const { paragraphs, language } = slug ? await load(fileOf(slug, "index.json")) : { paragraphs: [], language: "" };
  if (side.declaration.value !== slug) {
    return undefined;
  }
  const options = paragraphs.map(({ id, label, text }) => {
    const opening = [...text].slice(0, OPENING).join("");
    return make("option", { value: id, lang: language }, `${label ?? id.replace(/^p/, "")} ${opening}`);
  });
  side.paragraph.replaceChildren(make("option", { value: "" }, say("choose")), ...options);
  side.paragraph.disabled = !options.length;
  side.paragraph.value = paragraphs.some((each) => each.id === id) ? id : "";
  return paragraphs.find((each) => each.id === id);
}

/* Returns the nearest kin of a paragraph in another declaration. */
async function kinOf({ slug, id }) {
  const { links } = await load(fileOf(slug, "kin.json"));
  const [best] = links.filter((link) => link.paragraph === id).sort((a, b) => b.score - a.score);
  return best && { slug: best.declaration, id: best.other };
}

function marked([kind, text]) {
  if (kind === "kept") {
    return text;
  }
  const tag = kind === "removed" ? "del" : "ins";
  const words = (key) => make("i", { lang: document.documentElement.lang }, say(key));
  return make(tag, {}, words(kind), text, words("end"));
}

function saying(before, after, parts, fold) {
  const text = (kind) =>
    parts
      .filter((part) => part[0] === kind)
      .map(([, words]) => words)
      .join("");
  const letters = (words) => words.replace(/[^\p{L}\p{N}]/gu, "");
  if (before === after) {
    return say("unchanged");
  }
  if (fold(before) === fold(after)) {
    return say("script");
  }
  return letters(fold(before)) === letters(fold(after))
    ? say("punctuation")
    : say("changed", [...letters(text("removed"))].length, [...letters(text("added"))].length);
}

function link({ side, id, label }) {
  const option = side.declaration.selectedOptions[0];
  const page = new URL(option.dataset.page, document.baseURI);
  page.hash = id;
  return make(
    "a",
    { href: page, lang: option.lang },
    `${option.dataset.name} ${say("place", label ?? id.replace(/^p/, ""))}`,
  );
}

function show(chosen, { words: functions, simplified }) {
  const adopted = ({ side }) => side.declaration.selectedOptions[0].dataset.adopted;
  const [before, after] = adopted(chosen[0]) > adopted(chosen[1]) ? [...chosen].reverse() : chosen;
  /* The two forms of a character are the same, if the one text is in traditional and the other in simplified ones. */
  const fold = (text) =>
    before.language === after.language ? text : [...text].map((each) => simplified[each] ?? each).join("");
  const parts = difference(before.text, after.text, functions, fold);
  const words = make("p", {}, ...parts.map(marked));
  const incomplete = chosen.some(({ side }) => side.declaration.selectedOptions[0].dataset.incomplete);
  result.replaceChildren(
    make(
      "section",
      { className: "appearance" },
      make(
        "div",
        {},
        make("h2", {}, link(before), " → ", link(after)),
        make("div", { className: "change" }, saying(before.text, after.text, parts, fold)),
      ),
      make(
        "div",
        {},
        make("blockquote", { className: "excerpt", lang: after.language }, words),
        ...(incomplete ? [make("p", { className: "caution" }, say("incomplete"))] : []),
      ),
    ),
  );
}

/* An address that is not well encoded names nothing. */
function decoded(address) {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/* Shows what the address names. */
async function follow() {
  const { hash } = location;
  const words = decoded(hash.slice(1)).split(BETWEEN);
  const places = words.map(placeOf);
  result.replaceChildren();
  said.value = "";
  try {
    if (places[0] && !words[1]) {
      const kin = await kinOf(places[0]);
      if (kin && location.hash === hash) {
        location.replace(`#${words[0]}${BETWEEN}${kin.slug}-${kin.id}`);
        return;
      }
    }
    const texts = await Promise.all(
      sides.map((side, i) => fill(side, places[i]?.slug ?? side.declaration.value, places[i]?.id)),
    );
    const missing = words.filter((word, i) => word && !texts[i]);
    said.value = missing.length ? say("missing", missing.join(BETWEEN)) : "";
    if (texts.every(Boolean)) {
      const chosen = texts.map((text, i) => ({ ...text, side: sides[i], slug: places[i].slug }));
      show(
        await Promise.all(
          chosen.map(async (each) => ({ ...each, language: (await load(fileOf(each.slug, "index.json"))).language })),
        ),
        await load(CHARACTERS),
      );
    }
  } catch {
    said.value = say("failed");
  }
}

form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("change", async ({ target }) => {
  const side = sides.find((each) => each.declaration === target);
  result.replaceChildren();
  said.value = "";
  try {
    if (side) {
      await fill(side, target.value);
    }
  } catch {
    said.value = say("failed");
  }
  const names = sides.map(({ declaration, paragraph }) => paragraph.value && `${declaration.value}-${paragraph.value}`);
  if (names.every(Boolean)) {
    location.hash = names.join(BETWEEN);
  }
});
addEventListener("hashchange", follow);
follow();
