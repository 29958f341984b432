/* The filters of the timeline. Without them the page is complete, only longer. */

const form = document.querySelector("form.filter");
const entries = [...document.querySelectorAll(".event")];
const years = [...document.querySelectorAll(".year")];
const folds = [...document.querySelectorAll(".year > details")];

function filter() {
  const kind = document.getElementById("kind").value;
  const declaration = document.getElementById("declaration").value;
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
  for (const fold of folds) {
    fold.open = active;
  }
  document.getElementById("filter-status").textContent = active ? `${found}个事件` : "";
}

/* Not every browser opens what hides the entry to which an address leads. */
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const fold = target?.closest("details");
  if (fold && !fold.open) {
    fold.open = true;
    target.scrollIntoView();
  }
}

if (form) {
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", filter);
  /* The browser may have kept what was chosen before. */
  filter();
  reveal();
  addEventListener("hashchange", reveal);
}
