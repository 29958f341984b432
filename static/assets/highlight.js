/* Marks the query in a text that was opened from the search page. */
import { loadIndex } from "./search/index.js";
import { mark, parse } from "./search/match.js";

const query = new URLSearchParams(location.search).get("q");
const index = await loadIndex();
const parts = [
  ...document.querySelectorAll("h1, .section-head :is(h2, h3), .passage :is(p, td, th), .signatures :is(li, p)"),
];

/* As in the search: what may be meant is marked only if nothing matches as it was typed. */
for (const respelt of [false, true]) {
  const marked = parts.filter((part) => mark(part, parse(query, index, respelt)));
  if (marked.length) {
    break;
  }
}
