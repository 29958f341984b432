/* The filter and the orders of the index of instruments. Without this script, the page shows all, the most cited first. */
const form = document.querySelector("form.filter");
const input = form.querySelector("input");
const status = document.getElementById("filter-status");
const rows = [...document.querySelectorAll("[data-names]")];
const order = document.getElementById("order");
/* Parts that count all instruments; hidden while the filter is active. */
const summaries = [...document.querySelectorAll(".matrix tfoot, .jumps")];
const table = document.querySelector(".matrix");

/* Width, letter case, kinds of dashes, quotation marks and both spellings of ü make no difference. */
const fold = (text) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/ü|u:/g, "v")
    .replace(/[\u2010-\u2015\u2212~～]+/g, "-")
    .replace(/[《》〈〉<>“”"'’]/g, "");

const names = new Map(rows.map((row) => [row, fold(row.dataset.names)]));

function filter() {
  /* Each word has to occur; pinyin may be written with spaces or without. */
  const words = fold(input.value).split(/\s+/).filter(Boolean);
  for (const [row, text] of names) {
    const withoutSpaces = text.replace(/\s+/g, "");
    row.hidden = !words.every((word) => text.includes(word) || withoutSpaces.includes(word));
  }
  const found = rows.filter((row) => !row.hidden).length;
  const active = words.length > 0;
  for (const part of summaries) {
    part.hidden = active;
  }
  if (table) {
    table.hidden = found === 0;
  }
  const { none, one, some } = status.dataset;
  const message = found === 0 ? none : found === 1 ? one : some;
  status.textContent = active ? message.replace("{}", found) : "";
  const address = new URL(location.href);
  address.search = active ? new URLSearchParams({ q: input.value }) : "";
  history.replaceState(null, "", address);
}

/* Puts the rows in the order that is chosen. */
function sort() {
  const keys = new Map(
    rows.map((row, i) => {
      const [pinyin, kind, date] = row.dataset.order.split(",");
      const key = { "by-pinyin": pinyin, "by-kind": kind * 1e6 + Number(pinyin), "by-date": date || "9999" };
      return [row, key[order.value] ?? i];
    }),
  );
  const compare = (a, b) => (order.value === "by-date" ? (a < b ? -1 : Number(a > b)) : a - b);
  table?.tBodies[0].append(...[...rows].sort((a, b) => compare(keys.get(a), keys.get(b))));
}

/* Where the index in one order was, or the part of it with one initial or kind, until all became one table. */
const asked = location.hash.slice(1).replace(/^i-.*/, "by-pinyin").replace(/^k-.*/, "by-kind");
if ([...order.options].some(({ value }) => value === asked)) {
  order.value = asked;
}
order.addEventListener("change", () => {
  sort();
  history.replaceState(null, "", `#${order.value}`);
});
sort();
input.value = new URLSearchParams(location.search).get("q") ?? input.value;
form.addEventListener("submit", (event) => event.preventDefault());
/* While an input method composes, the text is not final. */
input.addEventListener("input", ({ isComposing }) => {
  if (!isComposing) {
    filter();
  }
});
input.addEventListener("compositionend", filter);
if (input.value !== "") {
  filter();
}
