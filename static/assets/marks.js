/* Marks around what was found. */
import { characters, fold, hitsIn, parse } from "./search.js";

/* A text with its hits in marks; it may be a piece that begins at some place. */
export function marked(text, hits, start = 0) {
  const pieces = [];
  for (let from = 0, to = 1; to <= text.length; to++) {
    const hit = hits.has(start + from);
    if (to === text.length || hits.has(start + to) !== hit) {
      const piece = text.slice(from, to);
      pieces.push(hit ? Object.assign(document.createElement("mark"), { textContent: piece }) : piece);
      from = to;
    }
  }
  return pieces;
}

/* Marks in the text of a declaration what was searched. */
export async function markAll(query) {
  const table = await characters();
  const words = parse(query, table);
  for (const part of document.querySelectorAll("h1, .section-head h2, .passage > p, .signatures :is(li, p)")) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) {
      nodes.push(walker.currentNode);
    }
    const own = nodes.filter((node) => !node.parentElement.closest(".note-mark"));
    const hits = hitsIn(fold(own.map((node) => node.data).join(""), table.same), words);
    let start = 0;
    for (const node of hits.size ? own : []) {
      const { length } = node;
      node.replaceWith(...marked(node.data, hits, start));
      start += length;
    }
  }
}
