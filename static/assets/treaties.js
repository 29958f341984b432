/* The filter of the index of instruments. Without this script, the page shows all of them. */
"use strict";
{
  const form = document.querySelector("form.filter");
  const input = form.querySelector("input");
  const status = document.getElementById("filter-status");
  const rows = [...document.querySelectorAll("[data-names]")];
  const groups = [...document.querySelectorAll(".matrix tbody")];
  /* Parts that count or list all instruments; hidden while the filter is active. */
  const summaries = [...document.querySelectorAll(".letters, .matrix tfoot, #by-kind, #by-citations, .jumps")];
  const table = document.querySelector(".matrix");

  /* Width, letter case, kinds of dashes, quotation marks and both spellings of ü make no difference. */
  const fold = (text) =>
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/ü|u:/g, "v")
      .replace(/[\u2010-\u2015\u2212~～]+/g, "-")
      .replace(/[《》〈〉<>“”"'’]/g, "");

  const names = new Map(rows.map((row) => [row, fold(row.dataset.names)]));

  function filter() {
    /* Each word has to occur; pinyin may be written with spaces or without. */
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    for (const [row, text] of names) {
      const withoutSpaces = text.replace(/\s+/g, "");
      row.hidden = !words.every((word) => text.includes(word) || withoutSpaces.includes(word));
    }
    const found = rows.filter((row) => !row.hidden).length;
    for (const group of groups) {
      group.hidden = !group.querySelector("[data-names]:not([hidden])");
    }
    const active = words.length > 0;
    for (const part of summaries) {
      part.hidden = active;
    }
    if (table) {
      table.hidden = found === 0;
    }
    const { none, one, some } = status.dataset;
    const message = found === 0 ? none : found === 1 ? one : some;
    status.textContent = active ? message.replace("{}", found) : "";
    const address = new URL(location.href);
    address.search = active ? new URLSearchParams({ q: input.value }) : "";
    history.replaceState(null, "", address);
  }
  input.value = new URLSearchParams(location.search).get("q") ?? input.value;
  form.addEventListener("submit", (event) => event.preventDefault());
  /* While an input method composes, the text is not final. */
  input.addEventListener("input", ({ isComposing }) => {
    if (!isComposing) {
      filter();
    }
  });
  input.addEventListener("compositionend", filter);
  if (input.value !== "") {
    filter();
  }
}
