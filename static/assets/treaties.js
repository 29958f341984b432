/* The filter of the index of instruments. Without it the page is complete, only longer. */

const form = document.querySelector("form.filter");
const input = form.querySelector("input");
const status = document.getElementById("filter-status");
const rows = [...document.querySelectorAll("[data-treaty]")];
const groups = [...document.querySelectorAll("tbody, section.kind")];
const ofTheWhole = [...document.querySelectorAll(".letters, tfoot")];

/* Width, case and spaces make no difference. */
const fold = (text) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");

const names = new Map();
for (const row of document.querySelectorAll("[data-names]")) {
  names.set(row.dataset.treaty, row.dataset.names.split(" | ").map(fold));
}

function filter() {
  const wanted = fold(input.value);
  const found = new Set([...names].filter(([, all]) => all.some((name) => name.includes(wanted))).map(([id]) => id));
  for (const row of rows) {
    row.hidden = !found.has(row.dataset.treaty);
  }
  for (const group of groups) {
    group.hidden = !group.querySelector("[data-treaty]:not([hidden])");
  }
  for (const part of ofTheWhole) {
    part.hidden = wanted !== "";
  }
  status.textContent = wanted === "" ? "" : found.size === 0 ? "没有这样的文件" : `${found.size}个文件`;
}

form.hidden = false;
form.addEventListener("submit", (event) => event.preventDefault());
input.addEventListener("input", filter);
/* The browser may have kept what was typed before. */
filter();
