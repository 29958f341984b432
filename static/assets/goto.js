/* Within a declaration a number is enough to go to a paragraph; the list of declarations knows all other names. */
"use strict";
{
  const form = document.querySelector(".goto");
  const output = form.querySelector("output");
  /* The declaration of this page, and whether this is its text. */
  const here = form.dataset.here && new URL(form.dataset.here, document.baseURI);
  const isText = here?.pathname === location.pathname;

  /* An address that names no place of the text is no reason to be silent. */
  function check() {
    const id = location.hash.slice(1);
    const missing = isText && /^[ps]\d+[a-z]*$/.test(id) && !document.getElementById(id);
    output.textContent = missing ? output.dataset.missing.replace("{}", () => id) : "";
  }

  form.addEventListener("submit", (event) => {
    const place = form.elements.q.value.normalize("NFKC").toLowerCase().match(/^[\s#第]*([ps]\d+[a-z]{0,2}|\d{1,3}[a-z]{0,2})[\s段]*$/);
    if (here && place) {
      event.preventDefault();
      here.hash = place[1].replace(/^\d/, "p$&");
      location.href = here.href;
    }
  });
  addEventListener("hashchange", check);
  check();
  /* What stands below a header that stays in sight has to know its height. */
  const header = document.querySelector(".site-header");
  new ResizeObserver(() => document.documentElement.style.setProperty("--header", `${header.offsetHeight}px`)).observe(header);
}
