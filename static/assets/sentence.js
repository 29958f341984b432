/*
 * Links to sentences: ?s=2-1a2b3c#p23 is the second one of p23, and the digits are a sum of its words. If they stand in
 * another place of the paragraph now, the link leads there; if they are gone, it says so. Without scripts it leads to the
 * paragraph.
 */
const { end, changed } = document.getElementById("menu")?.dataset ?? {};

/* In milliseconds: what changes its height later is done by the reader. */
const SETTLED = 2000;

/* Not in a file: checkers of style sheets do not know it yet. */
const style = new CSSStyleSheet();
style.replaceSync("::highlight(sentence) { background: var(--hit) }");
document.adoptedStyleSheets.push(style);

/* The same as in LinkedSentences.java: FNV-1a of the UTF-16 code units, of which six digits are kept. */
function sumOf(words) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) {
    hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  }
  return (hash & 0xffffff).toString(16).padStart(6, "0");
}

/* Where the sentences of a text begin and end, without the white space between them. */
function sentencesOf(text) {
  const ends = Array.from(text.matchAll(new RegExp(end, "gu")), (found) => found.index + found[0].length);
  return [0, ...ends]
    .map((start, i) => ({ start, words: text.slice(start, ends[i]) }))
    .filter(({ words }) => words.trim())
    .map(({ start, words }) => {
      const begin = start + words.length - words.trimStart().length;
      return { begin, end: begin + words.trim().length, sum: sumOf(words.trim()) };
    });
}

/** Returns the address of the sentence of a paragraph that stands at a place of its text. */
export function withSentence(address, paragraph, place) {
  const sentences = sentencesOf(paragraph.textContent);
  const number = sentences.filter(({ begin }) => begin <= place).length || 1;
  return address.replace("#", `?s=${number}-${sentences[number - 1].sum}#`);
}

/* The part of the page from one place of the text of a paragraph to another. */
function rangeIn(paragraph, begin, stop) {
  const range = document.createRange();
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let at = 0; walker.nextNode(); at += walker.currentNode.length) {
    const { currentNode } = walker;
    if (begin >= at && begin < at + currentNode.length) {
      range.setStart(currentNode, begin - at);
    }
    if (stop > at && stop <= at + currentNode.length) {
      range.setEnd(currentNode, stop - at);
    }
  }
  return range;
}

/**
 * Marks a sentence, or says that it was changed.
 *
 * @param {?Element} paragraph
 * @param {?string} name its number and, after a hyphen, the sum of its words
 * @param {HTMLOutputElement} status where to say it
 * @returns {boolean} whether a sentence was asked for
 */
export function showSentence(paragraph, name, status) {
  CSS.highlights?.delete("sentence");
  if (!paragraph || !name || !end) {
    return false;
  }
  const [number, sum] = name.split("-");
  const sentences = sentencesOf(paragraph.textContent);
  const numbered = sentences[number - 1];
  const found = sum && numbered?.sum !== sum ? sentences.find((each) => each.sum === sum) : numbered;
  paragraph.dataset.marked = "";
  /* A message changes the height of the header, of which header.js then tells the style sheets. */
  const settling = new ResizeObserver(() => requestAnimationFrame(() => paragraph.scrollIntoView()));
  settling.observe(status.closest("header"));
  setTimeout(() => settling.disconnect(), SETTLED);
  if (found) {
    CSS.highlights?.set("sentence", new Highlight(rangeIn(paragraph, found.begin, found.end)));
  } else {
    status.replaceChildren(changed.replace("{}", () => number));
  }
  return true;
}
