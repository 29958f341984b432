/*
 * Copies links, quotations and references of paragraphs and declarations. Without this script, readers find them on the
 * pages of the paragraphs.
 */
"use strict";
{
  const template = document.getElementById("menu");
  /* Loaded only when the reader opens a menu or presses a button. */
  const loadQuote = () => import("./quote.js");

  /* Today in the time zone of the reader, e.g. 2026-01-31. */
  function today() {
    const now = new Date();
    const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
    return parts.map((part) => String(part).padStart(2, "0")).join("-");
  }

  /* A panel has everything that can be copied for one paragraph or declaration. */
  const paragraphOf = (panel) =>
    panel.closest(".passage")?.querySelector(":is(p, table)[id]") ?? document.querySelector(".one .text :is(p, table)");

  /* The permanent address; if the site does not know it, the address of this page without its query. */
  function addressOf(panel) {
    const address = new URL(panel.dataset.address, document.baseURI);
    address.search = "";
    return address;
  }

  function fillSlots(panel, slot, text) {
    panel.querySelectorAll(`[data-slot=${slot}]`).forEach((each) => (each.textContent = text));
  }

  function referenceAt(button, panel) {
    fillSlots(panel, "accessed", today());
    return button.closest("dt").nextElementSibling.textContent;
  }

  /* What each button copies. */
  const copies = {
    link: (panel) => addressOf(panel).href,
    fragment: async (panel) => {
      const { directiveFor } = await loadQuote();
      return addressOf(panel).href + directiveFor(paragraphOf(panel));
    },
    quotation: async (panel) => {
      const { quotationFrom } = await loadQuote();
      const reference = referenceAt(panel.querySelector("[data-copy=reference]"), panel);
      return `${quotationFrom(paragraphOf(panel))}\n——${reference}`;
    },
    reference: (panel, button) => referenceAt(button, panel),
  };

  /* Shows what was copied. If the browser refuses to copy, selects the text, so that the reader can copy it. */
  async function copy(text, output, button) {
    const shown = document.createElement("span");
    shown.textContent = text;
    document.querySelector("[data-done]")?.removeAttribute("data-done");
    try {
      await navigator.clipboard.writeText(text);
      output.replaceChildren(output.dataset.copied, shown);
      button.dataset.done = "";
    } catch {
      output.replaceChildren(output.dataset.refused, shown);
      output.scrollIntoView({ block: "nearest" });
      getSelection().selectAllChildren(shown);
    }
  }

  /* When a menu is first opened, makes its panel from that of the first paragraph. */
  function fill(menu) {
    const { id } = paragraphOf(menu);
    const withId = (pattern) => pattern.replace("{id}", id);
    menu.querySelectorAll("a[download]").forEach((link) => link.remove());
    menu.append(template.content.cloneNode(true));
    const panel = menu.querySelector("[data-address]");
    const address = addressOf(panel);
    address.hash = id;
    panel.dataset.address = address.href;
    for (const link of panel.querySelector(".files").children) {
      const format = link.download.split(".").at(-1);
      link.setAttribute("href", withId(template.dataset[format]));
      link.download = `${withId(template.dataset.name)}.${format}`;
    }
    fillSlots(panel, "number", menu.dataset.number ?? id.slice("p".length));
    fillSlots(panel, "place", menu.dataset.place);
    fillSlots(panel, "address", address.href);
  }

  /* Hides the tip of a citation until the reader leaves it. */
  function hideTips() {
    document.querySelectorAll(".citation:is(:hover, :focus)").forEach((citation) => {
      citation.dataset.quiet = "";
      const showAgain = () => delete citation.dataset.quiet;
      citation.addEventListener("blur", showAgain, { once: true });
      citation.addEventListener("pointerleave", showAgain, { once: true });
    });
  }

  for (const panel of document.querySelectorAll("[data-address]")) {
    fillSlots(panel, "address", addressOf(panel).href);
  }
  document.addEventListener(
    "toggle",
    ({ target }) => {
      if (target.matches(".menu") && target.open) {
        loadQuote();
        if (!target.querySelector("[data-address]")) {
          fill(target);
        }
      }
    },
    true,
  );
  document.addEventListener("keydown", ({ key, target }) => {
    if (key === "Escape") {
      hideTips();
      const menu = target.closest(".menu[open]");
      if (menu) {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
    }
  });
  /* A click on a menu or button must not clear the selection, which the reader wants to copy. */
  document.addEventListener("mousedown", (event) => {
    if (event.target.closest(".menu summary, [data-copy]")) {
      event.preventDefault();
      loadQuote();
    }
  });
  document.addEventListener("click", async ({ target }) => {
    const button = target.closest("[data-copy]");
    const panel = button?.closest("[data-address]");
    if (panel) {
      const text = await copies[button.dataset.copy](panel, button);
      copy(text, panel.querySelector("output"), button);
    }
  });
}
