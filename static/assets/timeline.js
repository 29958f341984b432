/* The filters of the timeline. Without this script, the page shows all events. */
"use strict";
{
  const form = document.querySelector("form.filter");
  const entries = [...document.querySelectorAll(".event")];
  const years = [...document.querySelectorAll("section.year")];
  const folds = [...document.querySelectorAll("section.year > details")];
  const selects = form ? [...form.querySelectorAll("select")] : [];
  /* Which folds were open before the filter opened all of them. */
  let wasOpen = null;

  function filter() {
    const [kind, declaration] = selects.map((select) => select.value);
    const active = kind !== "" || declaration !== "";
    for (const entry of entries) {
      const declarations = entry.dataset.declarations.split(" ");
      const hasKind = kind === "" || entry.dataset.kind === kind;
      const hasDeclaration = declaration === "" || declarations.includes(declaration);
      entry.hidden = !hasKind || !hasDeclaration;
    }
    for (const part of [...years, ...folds]) {
      part.hidden = !part.querySelector(".event:not([hidden])");
    }
    for (const link of document.querySelectorAll(".years a")) {
      link.parentElement.hidden = document.querySelector(link.hash).hidden;
    }
    if (active) {
      wasOpen ??= folds.map((fold) => fold.open);
      folds.forEach((fold) => (fold.open = true));
    } else if (wasOpen) {
      folds.forEach((fold, i) => (fold.open = wasOpen[i]));
      wasOpen = null;
    }
    const status = document.getElementById("filter-status");
    const { one, some } = status.dataset;
    const found = entries.filter((entry) => !entry.hidden).length;
    status.textContent = active ? (found === 1 ? one : some).replace("{}", found) : "";
  }

  /* Shows the entry in the fragment of the address, even if a filter or a closed fold hides it. */
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
    /* The browser may have restored an earlier choice. */
    filter();
    if (location.hash) {
      reveal();
    }
    addEventListener("hashchange", reveal);
  }
}
