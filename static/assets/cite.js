/*
 * The menus beside paragraphs, and the buttons that copy links, quotations and references (copy.js) or save them
 * (save.js). Without this script, a link leads to the page of the paragraph, which has its references.
 */
"use strict";
{
  const assets = document.currentScript.src;
  const template = document.getElementById("menu");
  /* Loaded only when the reader opens a menu or presses a button. */
  const loadCopy = () => import("./copy.js");

  /* A panel has everything that can be copied for one paragraph or declaration. */
  const paragraphOf = (panel) =>
    panel.closest(".passage")?.querySelector(":is(p, table)[id]") ?? document.querySelector(".one .text :is(p, table)");

  /*
   * The permanent address, which the page of a paragraph has in its head or in a link; if the site does not know it, the
   * address of this page without its query.
   */
  function addressOf(panel) {
    const known = panel.dataset.address ?? document.querySelector("[rel=canonical], .jumps a").href;
    const address = new URL(known, document.baseURI);
    address.search = "";
    return address;
  }

  const fill = (panel, slot, text) => panel.querySelectorAll(slot).forEach((each) => (each.textContent = text));

  /* Adds the buttons. The pages of paragraphs have their words in a file. */
  async function addButtons(panel) {
    const place = panel.querySelector(".copying");
    const words = place.dataset;
    if (!("copied" in words)) {
      const file = await fetch(new URL("../copying.json", assets));
      Object.assign(words, await file.json());
    }
    const output = document.createElement("output");
    output.className = "copied";
    place.after(output);
    const buttonFor = (kind) => {
      const button = document.createElement("button");
      button.type = "button";
      button.dataset.copy = kind;
      button.append(words[kind]);
      return button;
    };
    const kinds = ["link", "fragment", "quotation"].filter((kind) => kind in words);
    place.append(...kinds.map(buttonFor));
    for (const style of panel.querySelectorAll("dt")) {
      const button = buttonFor("reference");
      button.ariaLabel = words.name.replace("{}", style.textContent);
      style.append(" ", button);
    }
  }

  /* Makes the link beside a paragraph a menu, and says what it and the permalink do. */
  function addMenu(link) {
    const menu = template.content.querySelector(".menu").cloneNode(true);
    const permalink = link.parentElement.querySelector(".permalink");
    const name = (words) => words.replace("{}", paragraphOf(link).id.slice("p".length));
    if (!permalink.ariaLabel) {
      permalink.ariaLabel = name(template.dataset.link);
      permalink.lang = menu.lang || permalink.closest("[lang]").lang;
    }
    menu.firstElementChild.ariaLabel = link.ariaLabel ?? name(template.dataset.cite);
    menu.lastElementChild.href = link.href;
    Object.assign(menu.dataset, link.dataset);
    link.replaceWith(menu);
  }

  /* When a menu is first opened, makes its panel from that of the first paragraph. */
  function addPanel(menu) {
    const { id } = paragraphOf(menu);
    const panel = template.content.querySelector(".cite-as").cloneNode(true);
    menu.append(panel);
    const address = addressOf(panel);
    address.hash = id;
    panel.dataset.address = address.href;
    addButtons(panel);
    fill(panel, "[data-slot=number]", menu.dataset.number ?? id.slice("p".length));
    fill(panel, "[data-slot=place]", menu.dataset.place);
    fill(panel, "var", address.href);
    panel.querySelector(".compare").hash = `${address.pathname.split("/").at(-2)}-${id}`;
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

  document.querySelectorAll("a.menu").forEach(addMenu);
  for (const panel of document.querySelectorAll(".cite-as")) {
    addButtons(panel);
    fill(panel, "var", addressOf(panel).href);
  }
  document.addEventListener(
    "toggle",
    ({ target }) => {
      if (target.matches(".menu") && target.open) {
        loadCopy();
        if (!target.querySelector(".cite-as")) {
          addPanel(target);
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
      loadCopy();
    }
  });
  document.addEventListener("click", async (event) => {
    const { target } = event;
    const panel = target.closest(".cite-as");
    if (target.matches(".files a")) {
      event.preventDefault();
      const { save } = await import("./save.js");
      save(target, addressOf(panel));
    }
    const button = target.closest("[data-copy]");
    if (button) {
      const { copy } = await loadCopy();
      copy(button, panel, { paragraph: paragraphOf(panel), address: addressOf(panel).href });
    }
  });
}
