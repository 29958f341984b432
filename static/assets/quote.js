/*
 * Quotes a paragraph: the selected words, and a link with which a browser marks them. Such a link ends in
 * `#p23:~:text=first words,last words`. Browsers match whole words only. They take the first place on the page with the
 * first words, and the next place after it with the last words.
 */

/* In characters: shorter pieces are found in too many places. */
const MIN_LENGTH = 4;

/* The characters between two places of the page. */
function textBetween(startNode, startOffset, endNode, endOffset) {
  const range = document.createRange();
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  return range.toString();
}

/**
 * Returns the selected part of a paragraph, or all of it if nothing is selected there.
 *
 * @param {Element} paragraph
 * @returns {{text: string, start: number, end: number, selected: boolean}} its whole text, where the selection begins
 *   and ends, and whether there is one
 */
function selectionIn(paragraph) {
  const text = textBetween(paragraph, 0, paragraph, paragraph.childNodes.length);
  const whole = { text, start: 0, end: text.length, selected: false };
  const selection = getSelection();
  const range = selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  if (!range?.intersectsNode(paragraph)) {
    return whole;
  }
  /* A selection may begin before the paragraph, and end after it. */
  const lengthTo = (node, offset, outside) =>
    paragraph.contains(node) ? textBetween(paragraph, 0, node, offset).length : outside;
  const start = lengthTo(range.startContainer, range.startOffset, 0);
  const end = lengthTo(range.endContainer, range.endOffset, text.length);
  return start < end ? { text, start, end, selected: true } : whole;
}

/** Returns whether words of a paragraph are selected; one at whose beginning a selection ends has none. */
export const isSelected = (paragraph) => selectionIn(paragraph).selected;

/** Returns the selected part of a paragraph, or all of it. */
export function quotationFrom(paragraph) {
  const { text, start, end } = selectionIn(paragraph);
  return text.slice(start, end);
}

/** Returns where the selection in a paragraph begins. */
export const placeIn = (paragraph) => selectionIn(paragraph).start;

const escaped = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Returns the selected part of a paragraph as HTML for the pages of others: the words, and the reference as a link. */
export function embedded(paragraph, reference, address) {
  const words = escaped(quotationFrom(paragraph)).replaceAll("\n", "<br>");
  const { lang } = paragraph.closest("[lang]");
  const link = `<a href="${escaped(address)}">${escaped(reference)}</a>`;
  return `<blockquote cite="${escaped(address)}" lang="${lang}"><p>${words}</p><footer>—— ${link}</footer></blockquote>`;
}

/* Browsers ignore case, width and accents when they look for words. Folding keeps the length. */
const fold = (text) =>
  text.replace(/[^\p{Script=Han}]/gu, (character) =>
    character.normalize("NFKD").toLowerCase().slice(0, character.length).padEnd(character.length),
  );

/* Extends a selection to whole words. */
function wholeWords({ text, start, end }, language) {
  const words = new Intl.Segmenter(language, { granularity: "word" }).segment(text);
  const last = words.containing(end - 1);
  return { start: words.containing(start).index, end: last.index + last.segment.length };
}

/* The offsets where a text may be cut: its ends and after punctuation. */
function cutsOf(text) {
  const afterPunctuation = Array.from(text.matchAll(/[\p{P}\p{S}]+/gu), (found) => found.index + found[0].length);
  return [0, ...afterPunctuation, text.length];
}

/* Commas and hyphens have a meaning in the directive. */
const encode = (words) => encodeURIComponent(words).replaceAll("-", "%2D");

/**
 * Returns the end of an address that marks the selected part of a paragraph, or all of it. It names the shortest piece
 * at the beginning, and the shortest at the end, that does not occur earlier on the page. The result is empty if there is
 * no such piece at the beginning, e.g. because the table of contents has the same words; the address then leads to the
 * paragraph without marking words.
 */
export function directiveFor(paragraph) {
  const selected = selectionIn(paragraph);
  const { start, end } = wholeWords(selected, paragraph.closest("[lang]").lang);
  const words = selected.text.slice(start, end);
  const page = fold(document.body.textContent);
  const at = textBetween(document.body, 0, paragraph, 0).length + start;
  const cuts = cutsOf(words);
  const isLongEnough = (piece) => piece.length >= MIN_LENGTH || piece === words;
  const first = cuts
    .map((cut) => words.slice(0, cut))
    .find((piece) => isLongEnough(piece) && page.indexOf(fold(piece)) === at);
  if (!first) {
    return "";
  }
  const last = cuts
    .filter((cut) => cut >= first.length && isLongEnough(words.slice(cut)))
    .findLast((cut) => page.indexOf(fold(words.slice(cut)), at + first.length) === at + cut);
  const pieces = last === undefined ? [first] : [first, words.slice(last)];
  return `:~:text=${pieces.map(encode).join()}`;
}
