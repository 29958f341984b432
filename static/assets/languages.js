/*
 * Pages that exist once say everything in each language of the interface. This leaves the one in which the reader read other
 * pages (theme.js) or, without such, the first that the reader's browser asks for. It runs before anything is drawn, and
 * again before the scripts that wait for the page. Without it, all languages stay.
 */
"use strict";
{
  const root = document.documentElement;
  const assets = document.currentScript.src;
  const languages = [root.lang, ...(root.dataset.also?.split(" ") ?? [])];
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
  /* The pages of paragraphs, of which there are many, do not say it of each element. */
  const OF_PARAGRAPHS =
    ".site-title, .dateline, h1 > span, .elsewhere > span, .jumps > a:not([rel]), .status > div, .cite-as > h2, .tombstone";
  const others = `[data-said]:not([data-said="${language}"]), body:has(> .one) :is(${OF_PARAGRAPHS}):not(:lang(${language}))`;
  const hiding = new CSSStyleSheet();
  hiding.replaceSync(`${others} { display: none }`);
  document.adoptedStyleSheets = [hiding];

  /* The words of the buttons that copy a paragraph are in a file. */
  async function addWords(place) {
    try {
      const words = await fetch(new URL("../copying.json", assets));
      Object.assign(place.dataset, (await words.json())[language]);
      place.lang = language;
    } finally {
      import("./cite.js");
    }
  }

  /* There are so many pages of paragraphs that they do not name the icon, either. */
  function addIcon() {
    const icon = document.createElement("link");
    icon.rel = "icon";
    icon.href = new URL("icon.svg", assets).href;
    document.head.append(icon);
  }

  function leaveOne() {
    if (!document.querySelector("[rel=icon]")) {
      addIcon();
    }

    const place = document.querySelector(".one .copying");
    if (place) {
      /* The first link leads to the permanent address. */
      place.parentElement.dataset.address = document.querySelector("[rel=canonical], .jumps a").href;
      addWords(place);
    }
    document.querySelectorAll(others).forEach((each) => each.remove());
    if (language !== root.lang) {
      const names = ["h1", ".one .dateline", ".site-title"].map((part) => document.querySelector(part)?.textContent);
      document.title = names.filter(Boolean).join(" · ");
    }
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
