/* The dark or light theme: the reader's choice or, without one or without this script, that of the system. */
"use strict";
{
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
  const assets = document.currentScript.src;
  /* The pages of paragraphs have no button. */
  const show = () => document.querySelector(".theme")?.setAttribute("aria-pressed", isDark());

  /* There are so many pages of paragraphs that they do not name the icon, either. */
  function addIcon() {
    if (!document.querySelector("[rel=icon]")) {
      const icon = document.createElement("link");
      icon.rel = "icon";
      icon.href = new URL("icon.svg", assets).href;
      document.head.append(icon);
    }
  }

  /* Uses the storage of the browser. If the browser forbids that, the choice lasts as long as the page. */
  function withStorage(use) {
    try {
      return use(localStorage);
    } catch {
      return null;
    }
  }

  /* Without an argument, the theme of the system is used. */
  function choose(theme) {
    if (theme) {
      root.dataset.theme = theme;
    } else {
      delete root.dataset.theme;
    }
  }

  choose(withStorage((storage) => storage.getItem("theme")));
  document.addEventListener("DOMContentLoaded", () => {
    addIcon();
    show();
    /* For pages that exist once: see languages.js. */
    if (document.querySelector(".theme") && !root.dataset.also) {
      withStorage((storage) => storage.setItem("language", root.lang));
    }
  });
  system.addEventListener("change", show);
  /* The reader chose a theme in another tab. */
  addEventListener("storage", ({ key, newValue }) => {
    if (key === "theme") {
      choose(newValue);
      show();
    }
  });
  document.addEventListener("click", ({ target }) => {
    if (target.closest(".theme")) {
      const theme = isDark() ? "light" : "dark";
      /* A reader who chooses the theme of the system follows the system again. */
      const asSystem = (theme === "dark") === system.matches;
      choose(asSystem ? null : theme);
      withStorage((storage) => (asSystem ? storage.removeItem("theme") : storage.setItem("theme", theme)));
      show();
    }
  });
}
