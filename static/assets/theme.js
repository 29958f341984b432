/* Dark or light as the reader's system has it, or as the reader chose here. Without it, as the system has it. */
"use strict";
{
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
  const show = () => document.querySelector(".theme").setAttribute("aria-pressed", isDark());

  /* A browser may forbid to remember; then the choice holds for this page. */
  function remembered(change) {
    try {
      return change(localStorage);
    } catch {
      return null;
    }
  }

  function choose(theme) {
    if (theme) {
      root.dataset.theme = theme;
    } else {
      delete root.dataset.theme;
    }
  }

  choose(remembered((storage) => storage.getItem("theme")));
  document.addEventListener("DOMContentLoaded", show);
  system.addEventListener("change", show);
  /* Chosen on another page of the site that is open. */
  addEventListener("storage", ({ key, newValue }) => {
    if (key === "theme") {
      choose(newValue);
      show();
    }
  });
  document.addEventListener("click", ({ target }) => {
    if (target.closest(".theme")) {
      const theme = isDark() ? "light" : "dark";
      /* What the system has anyway is no choice: later it may change by itself again. */
      const same = (theme === "dark") === system.matches;
      choose(same ? null : theme);
      remembered((storage) => (same ? storage.removeItem("theme") : storage.setItem("theme", theme)));
      show();
    }
  });
}
