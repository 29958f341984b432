/* Copies what the buttons of a panel name. */
import { directiveFor, embedded, isSelected, placeIn, quotationFrom } from "./quote.js";
import { withSentence } from "./sentence.js";

/* Today in the time zone of the reader, e.g. 2026-01-31. */
export const today = () => new Date().toLocaleDateString("sv");

/* The reference below the name of a style, with the day of access. */
function referenceAt(style) {
  style.parentElement.querySelectorAll("i").forEach((day) => (day.textContent = today()));
  return style.nextElementSibling.textContent;
}

/* If the selection goes over several paragraphs, of which this is one, the address of them all. */
function withRange(address, paragraph) {
  const selected = [...document.querySelectorAll(".passage :is(p, table)[id]")].filter(isSelected);
  const [first, last] = [selected[0], selected.at(-1)];
  return first !== last && selected.includes(paragraph) ? address.replace(/#.*/, `#${first.id}-${last.id}`) : address;
}

/* What each button copies. */
const copies = {
  link: ({ address, paragraph }) => withRange(address, paragraph),
  page: ({ panel }) => panel.dataset.page,
  sentence: ({ address, paragraph }) => withSentence(address, paragraph, placeIn(paragraph)),
  fragment: ({ address, paragraph }) => address + directiveFor(paragraph),
  quotation: ({ paragraph, panel }) => `${quotationFrom(paragraph)}\n——${referenceAt(panel.querySelector("dt"))}`,
  embed: ({ address, paragraph, panel }) => embedded(paragraph, referenceAt(panel.querySelector("dt")), address),
  reference: ({ button }) => referenceAt(button.closest("dt")),
};

/**
 * Copies what a button names, and shows it. If the browser refuses to copy, selects it, so that the reader can copy it.
 *
 * @param {HTMLButtonElement} button
 * @param {Element} panel where the button is
 * @param {{paragraph: Element, address: string}} place
 */
export async function copy(button, panel, place) {
  const text = copies[button.dataset.copy]({ ...place, button, panel });
  const words = panel.querySelector(".copying").dataset;
  const output = panel.querySelector("output");
  const shown = document.createElement("span");
  shown.textContent = text;
  document.querySelector("[data-done]")?.removeAttribute("data-done");
  try {
    await navigator.clipboard.writeText(text);
    output.replaceChildren(words.copied, shown);
    button.dataset.done = "";
  } catch {
    output.replaceChildren(words.refused, shown);
    output.scrollIntoView({ block: "nearest" });
    getSelection().selectAllChildren(shown);
  }
}
