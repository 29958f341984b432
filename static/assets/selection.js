/* Offers the menu of a paragraph beside the words of it that are selected. */
import { isSelected } from "./quote.js";

const offer = document.createElement("button");
offer.type = "button";
offer.className = "menu";
offer.textContent = document.getElementById("menu").dataset.selected;
/* Numbers have it, too. */
offer.tabIndex = -1;
let number;

/* A click must not clear the selection. */
offer.addEventListener("mousedown", (event) => event.preventDefault());
offer.addEventListener("click", (event) => {
  event.stopPropagation();
  offer.remove();
  number.click();
});

function show() {
  const selection = getSelection();
  const around = selection.anchorNode?.parentElement?.closest(".text .passage");
  const paragraph = around?.querySelector(":is(p, table)[id]");
  if (selection.isCollapsed || !paragraph || !isSelected(paragraph)) {
    offer.remove();
    return;
  }
  number = around.querySelector(".permalink");
  const words = selection.getRangeAt(0).getBoundingClientRect();
  offer.style.top = `${words.bottom + scrollY + 8}px`;
  offer.style.left = `${Math.max(8, Math.min(words.left, innerWidth - 200)) + scrollX}px`;
  document.body.append(offer);
}

/* When the reader has selected all of them. */
let timer;
function showSoon() {
  clearTimeout(timer);
  timer = setTimeout(show, 300);
}

document.addEventListener("selectionchange", showSoon);
/* This script is loaded at the first selection. */
showSoon();
