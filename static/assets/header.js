/* The header of all pages. On the pages of a declaration, a number typed into the finder leads to its paragraph. */
const header = document.querySelector(".site-header");
const form = header.querySelector("form");
/* The address of the declaration to which the page belongs, or null. */
const declaration = form.dataset.here ? new URL(form.dataset.here, document.baseURI) : null;
const query = new URLSearchParams(location.search).get("q");

/* Shows what the end of the address names, if no part of the text has it as its id. */
async function showPlace() {
  const status = header.querySelector("output");
  if (
    status.textContent ||
    document.querySelector("[data-marked]") ||
    new URLSearchParams(location.search).has("s") ||
    (location.hash && !document.querySelector(":target"))
  ) {
    const places = await import("./places.js");
    places.showPlace(status);
  }
}

async function find(event) {
  event.preventDefault();
  const finder = await import("./finder.js");
  finder.find(form, declaration);
}

if (declaration) {
  form.addEventListener("submit", find);
}
if (declaration?.pathname === location.pathname) {
  addEventListener("hashchange", showPlace);
  showPlace();
  if (query) {
    import("./highlight.js");
  }
}
/* If the header stays in sight, the style sheets need its height to keep link targets clear of it. */
const publishHeight = () => document.documentElement.style.setProperty("--header", `${header.offsetHeight}px`);
new ResizeObserver(publishHeight).observe(header);
