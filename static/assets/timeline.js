/* The filters of the timeline. Without them the page is complete, only longer. */
"use strict";
{
  const form = document.querySelector("form.filter");
  const entries = [...document.querySelectorAll(".event")];
  const years = [...document.querySelectorAll("section.year")];
  const folds = [...document.querySelectorAll("section.year > details")];
  const selects = form ? [...form.querySelectorAll("select")] : [];
  /* What the reader had opened before the filter opened all. */
  let opened = null;

  function filter() {
    const [kind, declaration] = selects.map((select) => select.value);
    const active = kind !== "" || declaration !== "";
    let found = 0;
    for (const entry of entries) {
      const named = entry.dataset.declarations.split(" ");
      const fits = (kind === "" || entry.dataset.kind === kind) && (declaration === "" || named.includes(declaration));
      entry.hidden = !fits;
      found += fits ? 1 : 0;
    }
    for (const part of [...years, ...folds]) {
      part.hidden = !part.querySelector(".event:not([hidden])");
    }
    for (const link of document.querySelectorAll(".years a")) {
      link.parentElement.hidden = document.querySelector(link.hash).hidden;
    }
    if (active) {
      opened ??= folds.map((fold) => fold.open);
      folds.forEach((fold) => (fold.open = true));
    } else if (opened) {
      folds.forEach((fold, i) => (fold.open = opened[i]));
      opened = null;
    }
    const status = document.getElementById("filter-status");
    const { one, some } = status.dataset;
    status.textContent = active ? (found === 1 ? one : some).replace("{}", found) : "";
  }

  /* An address leads to its entry whatever hides it: a filter, or a fold that a browser does not open by itself. */
  function reveal() {
    const target = document.getElementById(location.hash.slice(1));
    if (target?.closest("[hidden]")) {
      selects.forEach((select) => (select.value = ""));
      filter();
    }
    const fold = target?.closest("details");
    if (fold) {
      fold.open = true;
    }
    target?.scrollIntoView();
  }

  if (form) {
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", filter);
    /* The browser may have kept what was chosen before. */
    filter();
    if (location.hash) {
      reveal();
    }
    addEventListener("hashchange", reveal);
  }
}
