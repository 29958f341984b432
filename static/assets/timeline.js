/*
 * The filters of the timeline, and the way to an event that has moved to the page of its year or month. Without this
 * script, the page shows all of its events.
 */
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
    /* A divided timeline has no filter for declarations. */
    const [kind, declaration = ""] = selects.map((select) => select.value);
    const active = kind !== "" || declaration !== "";
    for (const entry of entries) {
      const hasKind = kind === "" || entry.dataset.kind === kind;
      const hasDeclaration = declaration === "" || entry.dataset.declarations.split(" ").includes(declaration);
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

  /*
   * Returns the address of an event or year on another page, if there is one: an id ends in a date, or begins with a
   * year. Periods.java has the same rule.
   */
  function elsewhere(id) {
    const [, first] = /^(?:e-|y)(\d{4})/.exec(id) ?? [];
    const [, year, month] = /-(\d{4})(-\d\d)?(?:-\d\d)?$/.exec(id) ?? [id, first];
    const part = (period) => document.querySelector(`.parts [data-period="${period}"]`);
    const page = part(year + month) ?? part(`${year}-by-${first}`) ?? part(year);
    return page && `${page.href}#${id}`;
  }

  /* Shows the entry in the fragment of the address, even if a filter or a closed fold hides it. */
  function reveal() {
    const id = location.hash.slice(1);
    const target = document.getElementById(id);
    /* The page lists the ids that do not tell where they lead. */
    const address = target ? target.closest(".astray") && target.href : elsewhere(id);
    if (address) {
      location.replace(address);
      return;
    }
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
  }
  if (location.hash) {
    reveal();
  }
  addEventListener("hashchange", reveal);
}
