/*
 * The filters of the timeline, which the address keeps, its picture as one stop of the Tab key, and the way to an event that
 * has moved to the page of its year or month. Without this script, the page shows all of its events.
 */
const form = document.querySelector("form.filter");
const entries = [...document.querySelectorAll(".event")];
const marks = [...document.querySelectorAll(".overview svg a")];
const selects = form ? [...form.querySelectorAll("select")] : [];

const shownIn = (part) => part.querySelector(".event:not([hidden])");

function filter() {
  /* A divided timeline has no filter for declarations. */
  const [kind, declaration = ""] = selects.map((select) => select.value);
  const active = kind !== "" || declaration !== "";
  for (const entry of entries) {
    const hasKind = kind === "" || entry.dataset.kind === kind;
    const hasDeclaration = declaration === "" || entry.dataset.declarations.split(" ").includes(declaration);
    entry.hidden = !hasKind || !hasDeclaration;
  }
  for (const part of document.querySelectorAll("section.year, .entries")) {
    part.hidden = !shownIn(part);
  }
  for (const heading of document.querySelectorAll(".year div > h3")) {
    heading.hidden = heading.nextElementSibling.hidden;
  }
  for (const link of document.querySelectorAll(".overview ol a, .year .jumps a")) {
    const target = document.getElementById(link.getAttribute("href").slice(1));
    (link.closest("svg") ? link : link.closest("li")).toggleAttribute("hidden", target.hidden);
  }
  const status = document.getElementById("filter-status");
  const { one, some } = status.dataset;
  const found = entries.filter((entry) => !entry.hidden).length;
  status.textContent = active ? (found === 1 ? one : some).replace("{}", found) : "";
}

/* Keeps what is chosen in the address, which can be passed on. */
function choose() {
  filter();
  const address = new URL(location.href);
  selects.forEach(({ name, value }) => {
    address.searchParams.delete(name);
    if (value) {
      address.searchParams.set(name, value);
    }
  });
  history.replaceState(null, "", address);
}

const rowOf = (element) => element.closest(".overview ol > li");

/* Arrows lead from mark to mark, to the first one of the year above or below, and from a year to its first one. */
function rove(event) {
  const shown = marks.filter((mark) => !mark.hasAttribute("hidden"));
  const row = rowOf(event.currentTarget);
  const at = shown.indexOf(event.currentTarget);
  const firstOf = (mark) => mark && shown.find((each) => rowOf(each) === rowOf(mark));
  const next = {
    ArrowLeft: () => shown[at - 1],
    ArrowRight: () => (at < 0 ? firstOf(row) : shown[at + 1]),
    ArrowUp: () => firstOf(shown.findLast((mark, i) => i < at && rowOf(mark) !== row)),
    ArrowDown: () => shown.find((mark, i) => i > at && at >= 0 && rowOf(mark) !== row),
    Home: () => at >= 0 && shown[0],
    End: () => at >= 0 && shown.at(-1),
  }[event.key]?.();
  if (next) {
    event.preventDefault();
    marks.forEach((mark) => mark.setAttribute("tabindex", mark === next ? 0 : -1));
    next.focus();
  }
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

/* Shows the entry in the fragment of the address, even if a filter hides it. */
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
    choose();
  }
  target?.scrollIntoView();
}

marks.forEach((mark, i) => mark.setAttribute("tabindex", i === 0 ? 0 : -1));
for (const link of document.querySelectorAll(".overview ol a")) {
  link.addEventListener("keydown", rove);
}
if (form) {
  const chosen = new URLSearchParams(location.search);
  selects.filter(({ name }) => chosen.has(name)).forEach((select) => (select.value = chosen.get(select.name)));
  /* What is not among the options. */
  selects.filter(({ value }) => !value).forEach((select) => (select.selectedIndex = 0));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", choose);
  /* The browser may have restored an earlier choice. */
  filter();
}
if (location.hash) {
  reveal();
}
addEventListener("hashchange", reveal);
