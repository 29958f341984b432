/* The head of all pages. On those of a declaration, a number leads to its paragraph. */
"use strict";
{
  const header = document.querySelector(".site-header");
  const form = header.querySelector("form");
  const here = form.dataset.here && new URL(form.dataset.here, document.baseURI);
  const query = new URLSearchParams(location.search).get("q");

  /* An address that names no place of the text is no reason to be silent. */
  function check() {
    const id = location.hash.slice(1);
    const said = form.querySelector("output");
    const missing = /^[ps]\d+[a-z]*$/.test(id) && !document.getElementById(id);
    said.textContent = missing ? said.dataset.missing.replace("{}", () => id) : "";
  }

  form.addEventListener("submit", (event) => {
    const place = form.q.value
      .normalize("NFKC")
      .toLowerCase()
      .match(/^[\s#第]*([ps]\d+[a-z]{0,2}|\d{1,3}[a-z]{0,2})[\s段]*$/);
    if (here && place) {
      event.preventDefault();
      here.hash = place[1].replace(/^\d/, "p$&");
      location.href = here.href;
    }
  });
  if (here?.pathname === location.pathname) {
    addEventListener("hashchange", check);
    check();
    if (query) {
      import("./highlight.js");
    }
  }
  /* What stands below a header that stays in sight has to know its height. */
  new ResizeObserver(() => document.documentElement.style.setProperty("--header", `${header.offsetHeight}px`)).observe(
    header,
  );
}
