/* The dark or light theme: the reader's choice or, without one or without this script, that of the system. */
"use strict";
{
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
  /* The pages of paragraphs have no button. */
  const show = () => document.querySelector(".theme")?.setAttribute("aria-pressed", isDark());

  /* Uses the storage of the browser. If the browser forbids that, the choice lasts as long as the page. */
  function withStorage(use) {
    try {
      return use(localStorage);
    } catch {
      return null;
    }
  }

  /* Without one, that of the system is used. */
  function choose(theme) {
    root.dataset.theme = theme ?? "";
    show();
  }

  choose(withStorage((storage) => storage.getItem("theme")));
  document.addEventListener("DOMContentLoaded", () => {
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
    }
  });
  document.addEventListener("click", ({ target }) => {
    if (target.closest(".theme")) {
      const other = isDark() ? "light" : "dark";
      /* A reader who chooses the theme of the system follows the system again. */
      const theme = (other === "dark") === system.matches ? "" : other;
      choose(theme);
      withStorage((storage) => (theme ? storage.setItem("theme", theme) : storage.removeItem("theme")));
    }
  });
}
