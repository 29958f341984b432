/*
 * Pages that exist once say everything in each language of the interface. This leaves the one in which the reader read other
 * pages (theme.js) or, without such, the first that the reader's browser asks for. It runs before anything is drawn, and
 * again before the scripts that wait for the page. Without it, all languages stay.
 */
"use strict";
{
  const root = document.documentElement;
  const languages = root.dataset.languages.split(" ");
  const mainPart = (language) => language?.split("-")[0];
  const spoken = (wanted) => languages.find((language) => mainPart(language) === mainPart(wanted));

  /* The browser may forbid its storage. */
  function withStorage(use) {
    try {
      return use(localStorage);
    } catch {
      return null;
    }
  }

  const remembered = withStorage((storage) => storage.getItem("language"));
  const language = [remembered, ...navigator.languages].map(spoken).find(Boolean) ?? languages[0];
  const others = `[data-said]:not([data-said="${language}"])`;
  const hiding = new CSSStyleSheet();
  hiding.replaceSync(`${others} { display: none }`);
  document.adoptedStyleSheets = [hiding];

  function leaveOne() {
    document.querySelectorAll(others).forEach((each) => each.remove());
    const [name, site] = ["h1", ".site-title"].map((part) => document.querySelector(part).textContent);
    document.title = `${name} · ${site}`;
  }

  document.addEventListener("readystatechange", leaveOne, { once: true });
  document.addEventListener("click", (event) => {
    const { hreflang } = event.target;
    const choose = (storage) => storage.setItem("language", hreflang) ?? true;
    if (hreflang && withStorage(choose)) {
      event.preventDefault();
      location.reload();
    }
  });
}
