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

  /* Adds the buttons, whose words the page has. */
  function addButtons(panel) {
    const output = panel.querySelector("output");
    const words = output.dataset;
    const buttonFor = (kind) => {
      const button = document.createElement("button");
      button.type = "button";
      button.dataset.copy = kind;
      button.append(words[kind]);
      return button;
    };
    const kinds = ["link", "fragment", "quotation"].filter((kind) => kind in words);
    panel.querySelector(".copying").append(...kinds.map(buttonFor));
    for (const style of panel.querySelectorAll("dt")) {
      const button = buttonFor("reference");
      button.ariaLabel = words.name.replace("{}", style.textContent);
      style.append(" ", button);
    }
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

  /* Returns the entry of a file of references that has a key, as a file of its own. */
  function entryOf(text, key) {
    if (text.startsWith("[")) {
      return JSON.stringify(JSON.parse(text).filter(({ id }) => id === key));
    }
    const named = new RegExp(`^(@\\w+\\{|ID  - )${key}[,\\r]`, "m");
    return text.split(/^(?=@|TY {2}-)/m).find((entry) => named.test(entry));
  }

  /*
   * Saves the entry of one paragraph or declaration, whose key is the name of its folder and its id; if the file cannot
   * be read, lets the browser save all of it.
   */
  async function download(link) {
    const folder = new URL(link.href).pathname.split("/").at(-2);
    const key = (folder + addressOf(link.closest("[data-address]")).hash).replace("#", "-");
    const saved = document.createElement("a");
    saved.download = `${key}.${link.href.split(".").at(-1)}`;
    try {
      const file = await fetch(link.href);
      saved.href = URL.createObjectURL(new Blob([entryOf(await file.text(), key)]));
    } catch {
      saved.href = link.href;
      saved.download = link.download;
    }
    saved.click();
  }

  /* When a menu is first opened, makes its panel from that of the first paragraph. */
  function fill(menu) {
    const { id } = paragraphOf(menu);
    menu.append(template.content.cloneNode(true));
    const panel = menu.querySelector("[data-address]");
    const address = addressOf(panel);
    address.hash = id;
    panel.dataset.address = address.href;
    addButtons(panel);
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
    addButtons(panel);
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
  document.addEventListener("click", async (event) => {
    const { target } = event;
    if (target.matches(".files a")) {
      event.preventDefault();
      download(target);
    }
    const button = target.closest("[data-copy]");
    const panel = button?.closest("[data-address]");
    if (panel) {
      const text = await copies[button.dataset.copy](panel, button);
      copy(text, panel.querySelector("output"), button);
    }
  });
}
