/*
 * What the end of an address means if no part of the text has it as its id: another way to write one (#P23, #23, #第23段),
 * several paragraphs (#p23-p25), or a sentence (#p23.2, ?s=2-1a2b3c#p23). If the text does not have it, says so, and what
 * is near.
 */
import { showSentence } from "./sentence.js";

const PLACE = /^([ps]?)0*(\d+)([a-z]{0,2})$/;
const BETWEEN = /-|–/;
const SENTENCE = /^(p\d+[a-z]{0,2})\.(\d+(?:-[0-9a-f]{6})?)$/;

const decoded = (hash) => {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
};

/* The parts of the text that have an id of one kind, in its order. */
const placesOf = (kind) =>
  [...document.querySelectorAll(".text [id]")].filter(({ id }) => id[0] === kind && PLACE.test(id));

const numberOf = (id) => Number(id.match(PLACE)[2]);

/* Returns the part that is nearest to one that does not exist, or nothing. */
function nearest(id) {
  const distance = (place) => Math.abs(numberOf(place.id) - numberOf(id));
  return placesOf(id[0]).reduce((best, place) => (best && distance(best) <= distance(place) ? best : place), undefined);
}

function linkTo(id) {
  const link = document.createElement("a");
  link.href = `#${id}`;
  link.append(id);
  return link;
}

function report(id, status) {
  const place = nearest(id);
  const [before, after] = status.dataset.near.split("{}");
  status.replaceChildren(status.dataset.missing.replace("{}", () => id));
  if (place) {
    status.append(before, linkTo(place.id), after);
  }
}

/* Marks the paragraphs from one to another, or from and to what is nearest to one that does not exist. */
function markRange(ids) {
  const paragraphs = placesOf("p");
  const isAt = (id) => (each) => each.id === (document.getElementById(id) ?? nearest(id)).id;
  const [first, last] = ids.map((id) => paragraphs.findIndex(isAt(id))).sort((a, b) => a - b);
  paragraphs.slice(first, last + 1).forEach((each) => (each.dataset.marked = ""));
  paragraphs[first].scrollIntoView();
}

/**
 * Shows the place that the end of the address names.
 *
 * @param {HTMLOutputElement} status where to say that there is none
 */
export function showPlace(status) {
  status.replaceChildren();
  document.querySelectorAll("[data-marked]").forEach((each) => delete each.dataset.marked);
  const words = decoded(location.hash).normalize("NFKC").toLowerCase();
  const [, id, name] = words.match(SENTENCE) ?? [, words, new URLSearchParams(location.search).get("s")];
  if (showSentence(document.getElementById(id), name, status)) {
    return;
  }
  const { before, after } = status.form.dataset;
  const found = id.split(BETWEEN).map((word) => word.replace(RegExp(`^${before}|${after}$`, "g"), "").match(PLACE));
  if (document.getElementById(location.hash.slice(1)) || found.length > 2 || !found.every(Boolean)) {
    return;
  }
  const ids = found.map(([, kind, number, letters]) => `${kind || found[0][1] || "p"}${number}${letters}`);
  const missing = ids.find((id) => !document.getElementById(id));
  if (ids.length > 1 && ids.every((id) => id[0] === "p") && placesOf("p").length) {
    markRange(ids);
  }
  if (missing) {
    report(missing, status);
  } else if (ids.length === 1) {
    location.replace(`#${ids[0]}`);
  }
}
