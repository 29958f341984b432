/* Dark or light: as the reader chose here, or else as the system is set. Without it, as the system is set. */
"use strict";
{
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
  const show = () => document.querySelector(".theme").setAttribute("aria-pressed", isDark());

  /* Uses the storage of the browser. Where the browser forbids that, the choice lasts as long as the page. */
  function withStorage(use) {
    try {
      return use(localStorage);
    } catch {
      return null;
    }
  }

  /* Without a theme the system decides. */
  function choose(theme) {
    if (theme) {
      root.dataset.theme = theme;
    } else {
      delete root.dataset.theme;
    }
  }

  choose(withStorage((storage) => storage.getItem("theme")));
  document.addEventListener("DOMContentLoaded", show);
  system.addEventListener("change", show);
  /* The reader chose on another page of the site that is open. */
  addEventListener("storage", ({ key, newValue }) => {
    if (key === "theme") {
      choose(newValue);
      show();
    }
  });
  document.addEventListener("click", ({ target }) => {
    if (target.closest(".theme")) {
      const theme = isDark() ? "light" : "dark";
      /* To choose what the system has is to follow the system again. */
      const asSystem = (theme === "dark") === system.matches;
      choose(asSystem ? null : theme);
      withStorage((storage) => (asSystem ? storage.removeItem("theme") : storage.setItem("theme", theme)));
      show();
    }
  });
}
