/* Copying links, quotations and references. Without it they can be read and taken from the pages of the paragraphs. */
"use strict";
{
  const template = document.getElementById("menu");

  /* The day where the reader is. */
  const today = () => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => `${part}`.padStart(2, "0")).join("-");
  };

  const paragraphOf = (panel) =>
    panel.closest(".passage")?.querySelector("p[id]") ?? document.querySelector(".one .text p");

  /* The permanent address; while the place of the site is not known, the one at which it is read. */
  function addressOf(panel) {
    const address = new URL(panel.dataset.address, document.baseURI);
    address.search = "";
    return address.href;
  }

  const put = (panel, slot, text) =>
    panel.querySelectorAll(`[data-slot=${slot}]`).forEach((each) => (each.textContent = text));

  /* The characters between two places; those of marks of notes and variants, which are not of the text, are U+0000. */
  function text(node, offset, endNode, endOffset) {
    const range = document.createRange();
    range.setStart(node, offset);
    range.setEnd(endNode, endOffset);
    const copy = range.cloneContents();
    copy.querySelectorAll(".note-mark").forEach((mark) => mark.replaceWith("\0".repeat(mark.textContent.length)));
    return copy.textContent;
  }

  /* The text of a paragraph, and from where to where it has been selected: all of it, if nothing is. */
  function partOf(paragraph) {
    const all = text(paragraph, 0, paragraph, paragraph.childNodes.length);
    const whole = { all, start: 0, end: all.length };
    const selection = getSelection();
    const range = selection.rangeCount && selection.getRangeAt(0);
    if (!range || !range.intersectsNode(paragraph)) {
      return whole;
    }
    /* What is selected before and behind the paragraph is not of it. */
    const lengthTo = (node, offset, outside) =>
      paragraph.contains(node) ? text(paragraph, 0, node, offset).length : outside;
    const start = lengthTo(range.startContainer, range.startOffset, 0);
    const end = lengthTo(range.endContainer, range.endOffset, all.length);
    return /[^\0]/.test(all.slice(start, end)) ? { all, start, end } : whole;
  }

  /* Browsers look for words without regard to case, width and accents; the length stays the same. */
  const folded = (words) =>
    words.replace(/[^\p{Script=Han}\0]/gu, (each) =>
      each.normalize("NFKD").toLowerCase().slice(0, each.length).padEnd(each.length),
    );

  const quotation = ({ all, start, end }) => all.slice(start, end).replaceAll("\0", "");

  /*
   * The directive that lets a browser show the words. Browsers want whole words, and take the first place on the page at
   * which the piece with which they begin stands, and the first behind it for the piece with which they end: both are
   * cut behind punctuation, out of the marks' way, and long enough for these places to be ours. Nothing where that cannot
   * be had, as where the table of contents has the same words; the address alone leads to the paragraph.
   */
  function directive(paragraph) {
    const { all, start, end } = partOf(paragraph);
    const words = new Intl.Segmenter(paragraph.closest("[lang]").lang, { granularity: "word" }).segment(all);
    const from = words.containing(start).index;
    const last = words.containing(end - 1);
    const page = folded(document.body.textContent);
    const before = text(document.body, 0, paragraph, 0).length + from;
    const runs = [...all.slice(from, last.index + last.segment.length).matchAll(/[^\0]+/g)].map(
      ({ 0: run, index }) => ({
        run,
        at: before + index,
        cuts: [0, ...[...run.matchAll(/[\p{P}\p{S}]+/gu)].map((found) => found.index + found[0].length), run.length],
      }),
    );
    const long = (piece, run) => piece.length > 3 || piece === run;
    const head = runs
      .flatMap(({ run, at, cuts }) => cuts.map((cut) => ({ run, at, piece: run.slice(0, cut) })))
      .find(({ run, at, piece }) => long(piece, run) && page.indexOf(folded(piece)) === at);
    const behind = head?.at + head?.piece.length;
    const tail = runs
      .flatMap(({ run, at, cuts }) => cuts.map((cut) => ({ run, at: at + cut, piece: run.slice(cut) })))
      .reverse()
      .find(({ run, at, piece }) => at >= behind && long(piece, run) && page.indexOf(folded(piece), behind) === at);
    const pieces = [head, tail].filter(Boolean).map(({ piece }) => encodeURIComponent(piece).replaceAll("-", "%2D"));
    return pieces.length ? `:~:text=${pieces}` : "";
  }

  const makers = {
    link: (panel) => addressOf(panel),
    fragment: (panel) => addressOf(panel) + directive(paragraphOf(panel)),
    quotation: (panel) =>
      `${quotation(partOf(paragraphOf(panel)))}\n——${makers.reference(panel, panel.querySelector("[data-copy=reference]"))}`,
    reference: (panel, button) => {
      put(panel, "accessed", today());
      return button.closest("dt").nextElementSibling.textContent;
    },
  };

  /* Says what was copied; where a browser refuses, selects it for the reader's own hand. */
  async function copy(words, output, button) {
    const shown = document.createElement("span");
    shown.textContent = words;
    document.querySelector("[data-done]")?.removeAttribute("data-done");
    try {
      await navigator.clipboard.writeText(words);
      output.replaceChildren(output.dataset.copied, shown);
      button.dataset.done = "";
    } catch {
      output.replaceChildren(output.dataset.refused, shown);
      output.scrollIntoView({ block: "nearest" });
      getSelection().selectAllChildren(shown);
    }
  }

  /* Makes the menu of a paragraph, when it is first opened, from that of the first paragraph. */
  function fill(menu) {
    const { id } = paragraphOf(menu);
    menu.querySelectorAll("a[download]").forEach((link) => link.remove());
    menu.append(template.content.cloneNode(true));
    const panel = menu.querySelector("[data-address]");
    panel.dataset.address = panel.dataset.address.replace(/[^#]*$/, id);
    put(panel, "number", id.slice(1));
    for (const file of panel.querySelector(".files").children) {
      file.setAttribute("href", file.getAttribute("href").replace(/[^/]+(?=\/[^/]+$)/, id));
      file.download = file.download.replace(/[^-]+(?=\.\w+$)/, id);
    }
    put(panel, "address", addressOf(panel));
  }

  for (const panel of document.querySelectorAll("[data-address]")) {
    put(panel, "address", addressOf(panel));
  }
  document.addEventListener(
    "toggle",
    ({ target }) => target.matches(".menu") && target.open && !target.querySelector("[data-address]") && fill(target),
    true,
  );
  document.addEventListener("keydown", ({ key, target }) => {
    if (key === "Escape") {
      /* The tips of citations can be put away. */
      document.querySelectorAll(".citation:is(:hover, :focus)").forEach((each) => {
        each.dataset.quiet = "";
        const wake = () => delete each.dataset.quiet;
        each.addEventListener("blur", wake, { once: true });
        each.addEventListener("pointerleave", wake, { once: true });
      });
    }
    const menu = key === "Escape" && target.closest(".menu[open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
  /* A click here leaves what is selected as it is. */
  document.addEventListener(
    "mousedown",
    (event) => event.target.closest(".menu summary, [data-copy]") && event.preventDefault(),
  );
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-copy]");
    const panel = button?.closest("[data-address]");
    if (panel) {
      copy(makers[button.dataset.copy](panel, button), panel.querySelector("output"), button);
    }
  });
}
