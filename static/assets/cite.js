/* The numbers of paragraphs, which open menus (menu.js), and the buttons that copy (copy.js) or save (save.js). */
const template = document.getElementById("menu");
/* Loaded only when the reader reaches for a menu or button. */
const loadCopy = () => import("./copy.js");

/* A panel has everything that can be copied for one paragraph or declaration. */
const paragraphOf = (part) =>
  part.closest(".passage")?.querySelector(":is(p, table)[id]") ?? document.querySelector(".one .text :is(p, table)");

/* The permanent address; if the site does not know it, the address of this page without its query. */
function addressOf(panel) {
  const address = new URL(panel.dataset.address, document.baseURI);
  address.search = "";
  return address;
}

const fill = (panel, slot, text) => panel.querySelectorAll(slot).forEach((each) => (each.textContent = text));

/* Adds the buttons, if their words are known: see languages.js. */
function addButtons(panel) {
  const place = panel.querySelector(".copying");
  const words = place.dataset;
  if (!words.copied) {
    return;
  }
  place.after(Object.assign(document.createElement("output"), { className: "copied" }));
  const buttonFor = (kind) => {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: words[kind] });
    button.dataset.copy = kind;
    if (place.lang) {
      button.lang = place.lang;
    }
    return button;
  };
  const kinds = ["link", "page", "sentence", "fragment", "quotation", "embed"].filter((kind) => kind in words);
  place.append(...kinds.map(buttonFor));
  for (const style of panel.querySelectorAll("dt")) {
    const button = buttonFor("reference");
    button.ariaLabel = words.name.replace("{}", style.textContent);
    style.append(" ", button);
  }
}

/* Makes one stop of the Tab key of many links: arrows lead from the one that was last reached to the others. */
function rove(links) {
  let [reached] = links;
  const reach = (link) => {
    reached.tabIndex = -1;
    reached = link ?? reached;
    reached.tabIndex = 0;
  };
  for (const [i, link] of links.entries()) {
    link.tabIndex = link === reached ? 0 : -1;
    link.setAttribute("aria-keyshortcuts", "ArrowUp ArrowDown");
    link.addEventListener("focus", () => reach(link));
    link.addEventListener("keydown", (event) => {
      const next = { ArrowUp: links[i - 1], ArrowDown: links[i + 1], Home: links[0], End: links.at(-1) }[event.key];
      if (next) {
        event.preventDefault();
        next.focus();
      }
    });
  }
  return reach;
}

/* Makes the number of a paragraph the button of its menu. */
function addMenu(number) {
  const { id } = paragraphOf(number);
  number.ariaLabel ??= template.dataset.name.replace("{}", id.slice("p".length));
  number.lang ||= template.content.firstElementChild.lang || document.documentElement.lang;
  number.role = "button";
  number.ariaExpanded = "false";
  number.href = `#${id}`;
}

if (template) {
  document.querySelectorAll(".passage > .permalink").forEach(addMenu);
  const reach = rove([...document.querySelectorAll(".text .permalink")]);
  /* The number to whose paragraph a link led is the next stop back. */
  const arrive = () => reach(document.querySelector(".passage:has(:target) .permalink"));
  arrive();
  addEventListener("hashchange", arrive);
  rove([...document.querySelectorAll(".contents a")]);
  document.addEventListener("selectionchange", () => import("./selection.js"), { once: true });
}
for (const panel of document.querySelectorAll(".cite-as")) {
  addButtons(panel);
  fill(panel, "var", addressOf(panel).href);
  /* Today, e.g. 2026-01-31. */
  fill(panel, "i", new Date().toLocaleDateString("sv"));
}
document.addEventListener("keydown", async (event) => {
  const { key, target } = event;
  if (key === "Escape") {
    const { hideTips } = await import("./tips.js");
    hideTips();
  } else if (key === " " && target.matches(".passage > [role=button]")) {
    event.preventDefault();
    target.click();
  }
});
/* A click on a number or button must not clear the selection, which the reader wants to copy. */
document.addEventListener("mousedown", (event) => {
  if (event.target.closest(".passage > [role=button], [data-copy]")) {
    event.preventDefault();
    loadCopy();
  }
});
document.addEventListener("click", async (event) => {
  const { target } = event;
  const number = target.closest(".passage > [role=button]");
  if (number && !(event.ctrlKey || event.metaKey || event.shiftKey)) {
    event.preventDefault();
    const { toggle } = await import("./menu.js");
    toggle(number, template, { addressOf, addButtons, fill, paragraphOf });
  }
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
