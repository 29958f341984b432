/* The filter of the index of instruments. Without it the page is complete, only longer. */
"use strict";
{
  const form = document.querySelector("form.filter");
  const input = form.querySelector("input");
  const status = document.getElementById("filter-status");
  const rows = [...document.querySelectorAll("[data-names]")];
  const groups = [...document.querySelectorAll(".matrix tbody")];
  /* What counts or lists all of them. */
  const ofTheWhole = [...document.querySelectorAll(".letters, .matrix tfoot, #by-kind, #by-citations, .jumps")];
  const table = document.querySelector(".matrix");

  /* Width, case, dashes, quotation marks and the two ways of writing ü make no difference. */
  const fold = (text) =>
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/ü|u:/g, "v")
      .replace(/[\u2010-\u2015\u2212~～]+/g, "-")
      .replace(/[《》〈〉<>“”"'’]/g, "");

  const names = new Map(rows.map((row) => [row, fold(row.dataset.names)]));

  function filter() {
    /* Each word has to occur; pinyin may be written with blanks or without. */
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    let found = 0;
    for (const [row, all] of names) {
      const dense = all.replace(/\s+/g, "");
      row.hidden = !words.every((word) => all.includes(word) || dense.includes(word));
      found += row.hidden ? 0 : 1;
    }
    for (const group of groups) {
      group.hidden = !group.querySelector("[data-names]:not([hidden])");
    }
    const active = words.length > 0;
    for (const part of ofTheWhole) {
      part.hidden = active;
    }
    if (table) {
      table.hidden = found === 0;
    }
    const { none, one, some } = status.dataset;
    status.textContent = !active ? "" : (found > 1 ? some : found ? one : none).replace("{}", found);
    const address = new URL(location.href);
    address.search = active ? new URLSearchParams({ q: input.value }) : "";
    history.replaceState(null, "", address);
  }
  input.value = new URLSearchParams(location.search).get("q") ?? input.value;
  form.addEventListener("submit", (event) => event.preventDefault());
  /* While an input method composes, nothing has been typed yet. */
  input.addEventListener("input", (event) => event.isComposing || filter());
  input.addEventListener("compositionend", filter);
  if (input.value !== "") {
    filter();
  }
}
