/* The header of all pages. On the pages of a declaration, a number typed into the finder leads to its paragraph. */
"use strict";
{
  const header = document.querySelector(".site-header");
  const form = header.querySelector("form");
  /* The address of the declaration to which the page belongs, or null. */
  const declaration = form.dataset.here ? new URL(form.dataset.here, document.baseURI) : null;
  const query = new URLSearchParams(location.search).get("q");
  /* p23, P23, 23, #p23, 第23段, s3. */
  const PLACE = new RegExp(
    `^(?:[\\s#]|${form.dataset.before})*([ps]\\d+[a-z]{0,2}|\\d{1,3}[a-z]{0,2})(?:\\s|${form.dataset.after})*$`,
  );

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

  form.addEventListener("submit", (event) => {
    const place = form.q.value.normalize("NFKC").toLowerCase().match(PLACE)?.[1];
    if (declaration && place) {
      event.preventDefault();
      declaration.hash = /^\d/.test(place) ? `p${place}` : place;
      location.href = declaration.href;
    }
  });
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
}
