/*
 * Quotes a paragraph: the selected words, and a link with which a browser marks them. Such a link ends in
 * `#p23:~:text=first words,last words`. Browsers match whole words only. They take the first place on the page with the
 * first words, and the next place after it with the last words.
 */

/* Replaces each character of the marks of notes and variants, which are not part of the text. */
const MARK = "\0";

/* In characters: shorter pieces are found in too many places. */
const MIN_LENGTH = 4;

/* The characters between two places of the page. */
function textBetween(startNode, startOffset, endNode, endOffset) {
  const range = document.createRange();
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  const copy = range.cloneContents();
  copy.querySelectorAll(".note-mark").forEach((mark) => mark.replaceWith(MARK.repeat(mark.textContent.length)));
  return copy.textContent;
}

/**
 * Returns the selected part of a paragraph, or all of it if nothing is selected there.
 *
 * @param {Element} paragraph
 * @returns {{text: string, start: number, end: number}} its whole text, with marks, and where the selection begins and ends
 */
function selectionIn(paragraph) {
  const text = textBetween(paragraph, 0, paragraph, paragraph.childNodes.length);
  const whole = { text, start: 0, end: text.length };
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
  const hasText = text.slice(start, end).replaceAll(MARK, "") !== "";
  return hasText ? { text, start, end } : whole;
}

/** Returns the selected part of a paragraph, or all of it, without marks. */
export function quotationFrom(paragraph) {
  const { text, start, end } = selectionIn(paragraph);
  return text.slice(start, end).replaceAll(MARK, "");
}

/* Browsers ignore case, width and accents when they look for words. Folding keeps the length. */
const fold = (text) =>
  text.replace(/[^\p{Script=Han}\0]/gu, (character) =>
    character.normalize("NFKD").toLowerCase().slice(0, character.length).padEnd(character.length),
  );

/* Extends a selection to whole words. */
function wholeWords({ text, start, end }, language) {
  const words = new Intl.Segmenter(language, { granularity: "word" }).segment(text);
  const last = words.containing(end - 1);
  return { start: words.containing(start).index, end: last.index + last.segment.length };
}

/*
 * The runs of text between marks, each with its offset on the page and the offsets where it may be cut: at its ends and
 * after punctuation.
 */
function runsOf(text, offset) {
  return Array.from(text.matchAll(/[^\0]+/g), ({ 0: run, index }) => {
    const afterPunctuation = Array.from(run.matchAll(/[\p{P}\p{S}]+/gu), (found) => found.index + found[0].length);
    return { run, at: offset + index, cuts: [0, ...afterPunctuation, run.length] };
  });
}

const isLongEnough = (piece, run) => piece.length >= MIN_LENGTH || piece === run;

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
  const page = fold(document.body.textContent);
  const runs = runsOf(selected.text.slice(start, end), textBetween(document.body, 0, paragraph, 0).length + start);
  const first = runs
    .flatMap(({ run, at, cuts }) => cuts.map((cut) => ({ run, at, piece: run.slice(0, cut) })))
    .find(({ run, at, piece }) => isLongEnough(piece, run) && page.indexOf(fold(piece)) === at);
  if (!first) {
    return "";
  }
  const after = first.at + first.piece.length;
  const last = runs
    .flatMap(({ run, at, cuts }) => cuts.map((cut) => ({ run, at: at + cut, piece: run.slice(cut) })))
    .reverse()
    .find(({ run, at, piece }) => at >= after && isLongEnough(piece, run) && page.indexOf(fold(piece), after) === at);
  const pieces = last ? [first, last] : [first];
  return `:~:text=${pieces.map(({ piece }) => encode(piece)).join()}`;
}
