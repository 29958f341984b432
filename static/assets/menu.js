/* Opens and closes the menus of paragraphs. */
import { isSelected } from "./quote.js";

const panelOf = (number) => number.parentElement.querySelector(".menu");
let opened = null;

/* When a menu is first opened, makes it from that of the first paragraph. */
function addPanel(number, template, { addressOf, addButtons, fill, paragraphOf }) {
  const { id } = paragraphOf(number);
  const panel = template.content.querySelector(".menu").cloneNode(true);
  /* In the template, links have no address. */
  number.parentElement.append(panel);
  panel.ariaLabel = number.ariaLabel;
  const address = addressOf(panel);
  address.hash = id;
  panel.dataset.address = address.href;
  if ("page" in panel.querySelector(".copying").dataset) {
    panel.dataset.page = new URL(`${id}/`, address);
  }
  addButtons(panel);
  fill(panel, "[data-slot=number]", number.dataset.number ?? id.slice("p".length));
  fill(panel, "[data-slot=place]", number.dataset.place);
  fill(panel, "[data-slot=quoted]", number.dataset.quoted ?? number.dataset.place);
  fill(panel, "var", address.href);
  /* The day of access, as cite.js writes it. */
  fill(panel, "i", new Date().toLocaleDateString("sv"));
  panel.querySelector(".compare").hash = `${address.pathname.split("/").at(-2)}-${id}`;
  panel.querySelectorAll(".origin").forEach((link) => (link.hash = id));
  const elsewhere = number.parentElement.querySelector(".elsewhere");
  if (elsewhere) {
    const item = document.createElement("li");
    item.append(elsewhere.cloneNode(true));
    item.firstElementChild.removeAttribute("class");
    panel.querySelector("ul").append(item);
  }
}

function close() {
  if (opened) {
    opened.ariaExpanded = "false";
    panelOf(opened).hidden = true;
    opened = null;
  }
}

/**
 * Opens the menu of a paragraph, or closes it if it is open.
 *
 * @param {Element} number of the paragraph
 * @param {HTMLTemplateElement} template the menu of the first paragraph
 * @param {object} panels the functions for panels of cite.js
 */
export function toggle(number, template, panels) {
  const isOpen = number === opened;
  close();
  if (isOpen) {
    return;
  }
  if (!panelOf(number)) {
    addPanel(number, template, panels);
  }
  /* What is about selected words is offered only if there are some. */
  const unselected = !isSelected(panels.paragraphOf(number));
  panelOf(number)
    .querySelectorAll("[data-copy=sentence], [data-copy=fragment]")
    .forEach((button) => (button.hidden = unselected));
  panelOf(number).querySelector(".hint").hidden = !unselected;
  opened = number;
  number.ariaExpanded = "true";
  const panel = panelOf(number);
  panel.hidden = false;
  panel.focus({ preventScroll: true });
  /* It stands below the paragraph, which can be read on, and no further from it than it must. */
  panel.scrollIntoView({ block: "nearest" });
}

const isOutside = (element) => element !== opened && !panelOf(opened).contains(element);

document.addEventListener("focusin", ({ target }) => {
  if (opened && isOutside(target)) {
    close();
  }
});
document.addEventListener("click", ({ target }) => {
  if (opened && isOutside(target.closest(".permalink") ?? target)) {
    close();
  }
});
document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape" && opened) {
    const number = opened;
    close();
    number.focus();
  }
});
