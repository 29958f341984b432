/*
 * How one text became another, by the rules of TextDifference.java and EditEdges.java: numbers and words of languages with an
 * alphabet are compared as a whole, all other characters one by one; what is too short to be read between two changes is shown
 * as changed, and so is the other half of a word of which one half changed.
 */
const UNIT = /[0-9]+|(?:(?!\p{Ideographic})\p{L})+|./gsu;
const IDEOGRAPH = /^\p{Ideographic}$/u;
const READABLE = 2;
const LONG = 4;
/* A run of so many units that each text has once is certainly the same. */
const RUN = 3;
/* Longer stretches between certain runs, in pairs of units, have nothing in common but accidents. */
const MOST_CELLS = 1 << 22;

const letters = (units) => [...units.join("").matchAll(/[\p{L}\p{N}]/gu)].length;

/* Returns run → its place; -1 if it occurs again. */
function placesOfRuns(units) {
  const places = new Map();
  for (let i = 0; i + RUN <= units.length; i++) {
    const run = units.slice(i, i + RUN).join("\u0000");
    places.set(run, places.has(run) ? -1 : i);
  }
  return places;
}

/* Returns the longest subsequence of [place, other place] in which the other places increase. */
function increasing(runs) {
  const ends = [];
  const before = [];
  runs.forEach(([, other], i) => {
    let length = 0;
    let longer = ends.length;
    while (length < longer) {
      const middle = (length + longer) >> 1;
      if (runs[ends[middle]][1] < other) {
        length = middle + 1;
      } else {
        longer = middle;
      }
    }
    before[i] = ends[length - 1];
    ends[length] = i;
  });
  const chain = [];
  for (let i = ends.at(-1); i !== undefined; i = before[i]) {
    chain.unshift(runs[i]);
  }
  return chain;
}

/* Calls keep and change for what two short lists have in common, in their order. */
function compareByUnit(then, now, same) {
  const width = now.length + 1;
  const lengths = new Uint16Array((then.length + 1) * width);
  for (let i = then.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        then[i] === now[j]
          ? lengths[(i + 1) * width + j + 1] + 1
          : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
    }
  }
  for (let i = 0, j = 0; i < then.length && j < now.length;) {
    if (then[i] === now[j]) {
      same(i++, j++);
    } else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) {
      i++;
    } else {
      j++;
    }
  }
}

/* Returns the pairs of units that both texts have, in their order: those at both ends, and those between these. */
function commonUnits(then, now) {
  let start = 0;
  while (start < Math.min(then.length, now.length) && then[start] === now[start]) {
    start++;
  }
  let end = 0;
  while (end < Math.min(then.length, now.length) - start && then.at(-1 - end) === now.at(-1 - end)) {
    end++;
  }
  const inner = commonBetween(then.slice(start, then.length - end), now.slice(start, now.length - end));
  return [
    ...then.slice(0, start).map((unit, i) => [i, i]),
    ...inner.map(([i, j]) => [start + i, start + j]),
    ...then.slice(then.length - end).map((unit, i) => [then.length - end + i, now.length - end + i]),
  ];
}

function commonBetween(then, now) {
  const pairs = [];
  let thenEnd = 0;
  let nowEnd = 0;
  const between = (i, j) => {
    if ((i - thenEnd) * (j - nowEnd) <= MOST_CELLS) {
      const [from, there] = [thenEnd, nowEnd];
      compareByUnit(then.slice(from, i), now.slice(there, j), (k, l) => pairs.push([from + k, there + l]));
    }
    [thenEnd, nowEnd] = [i, j];
  };
  const others = placesOfRuns(now);
  const runs = [...placesOfRuns(then)]
    .map(([run, place]) => [place, others.get(run) ?? -1])
    .filter(([place, other]) => place >= 0 && other >= 0);
  for (const [i, j] of increasing(runs)) {
    if (i >= thenEnd && j >= nowEnd) {
      between(i, j);
    }
    /* A run may overlap the one before it, if both are one longer run. */
    if (i - thenEnd === j - nowEnd) {
      for (; thenEnd < i + RUN; thenEnd++, nowEnd++) {
        pairs.push([thenEnd, nowEnd]);
      }
    }
  }
  between(then.length, now.length);
  return pairs;
}

const newEdit = () => ({ removed: [], added: [], kept: [] });

/* Where words of Chinese may end: the rules of one comparison, which knows the characters that are words by themselves. */
class Words {
  constructor(functions, then, now) {
    this.functions = functions;
    this.texts = [then, now];
  }

  isOfWord(unit) {
    return IDEOGRAPH.test(unit ?? "") && !this.functions.includes(unit);
  }

  /* Returns how many characters of words a list begins with. */
  after(units) {
    const end = units.findIndex((unit) => !this.isOfWord(unit));
    return end < 0 ? units.length : end;
  }

  before(units) {
    return this.after([...units].reverse());
  }

  isCutOnBothSides({ removed, added, kept }, next) {
    return (
      Math.max(this.before(removed), this.before(added)) === 1 &&
      Math.max(this.after(next.removed), this.after(next.added)) === 1 &&
      this.isOfWord(kept[0]) &&
      this.isOfWord(kept.at(-1))
    );
  }

  /*
   * Whether an edge cuts a word in two. All lists begin at the edge: what was removed and what was added on the one side, what
   * is kept on the other side.
   */
  isCut(changed, kept, pair) {
    const lengths = changed.map((units) => this.after(units));
    if (!this.isOfWord(kept[0]) || lengths.includes(0)) {
      return false;
    }
    const isHalf = (units, i) => lengths[i] === 1 && !letters(units.slice(1, 2));
    return (
      !letters(kept.slice(1, 2)) ||
      (lengths.every((length) => length % 2) &&
        (changed.some(isHalf) || (lengths.includes(1) && changed.some((units, i) => this.again(pair(units[0]), i)))))
    );
  }

  /* Whether two characters that stand together in one of the texts do so in another place, too. */
  again([one, two], i) {
    const count = (units) => units.filter((unit, k) => unit === two && units[k - 1] === one).length;
    return count(this.texts[i]) > 1 || count(this.texts[1 - i]) > 0;
  }

  /* Returns how surely words end between two units: 0 within a word, as far as anyone knows; most beside punctuation. */
  end(one, two) {
    if (one === undefined || two === undefined || !letters([one]) || !letters([two])) {
      return 2;
    }
    return this.isOfWord(one) && this.isOfWord(two) ? 0 : 1;
  }
}

function isJoined(edit, next, words) {
  const size = (each) => Math.max(letters(each.removed), letters(each.added));
  const between = letters(edit.kept);
  return (
    edit.removed.length + edit.added.length > 0 &&
    (between < READABLE ||
      (between < LONG && 2 * between <= Math.min(size(edit), size(next))) ||
      (between === READABLE && words.isCutOnBothSides(edit, next)))
  );
}

/* Joins the edits that are too near to each other. */
function joined(edits, words) {
  const readable = [];
  for (const edit of edits) {
    readable.push(edit);
    while (readable.length > 1 && isJoined(readable.at(-2), readable.at(-1), words)) {
      const next = readable.pop();
      const last = readable.at(-1);
      last.removed.push(...last.kept, ...next.removed);
      last.added.push(...last.kept, ...next.added);
      last.kept = next.kept;
    }
  }
  return readable;
}

/* Marks the other half of a word, too, if only one half of it was replaced; before and after are how many units it may take. */
function complete({ removed, added, kept }, previous, [before, after], words) {
  const changed = [removed, added];
  const reversed = (units) => [...units].reverse();
  let left = before > 0 && words.isCut(changed, reversed(previous), (unit) => [previous.at(-1), unit]);
  let right = after > 0 && words.isCut(changed.map(reversed), kept, (unit) => [unit, kept[0]]);
  if (left && right && changed.every((units) => words.after(units) === units.length)) {
    left = words.before(previous.slice(previous.length - before)) % 2 === 1;
    right = !left && words.after(kept.slice(0, after)) % 2 === 1;
  }
  if (left) {
    const unit = previous.pop();
    changed.forEach((units) => units.unshift(unit));
  }
  if (right) {
    const unit = kept.shift();
    changed.forEach((units) => units.push(unit));
  }
}

/* Moves what was only added or only removed to where most ends of words are at its edges, and of these places to the first. */
function shift(block, previous, kept, [before, after], words) {
  const ends = () => words.end(previous.at(-1), block[0]) + words.end(block.at(-1), kept[0]);
  let last = 0;
  for (; last < before && previous.at(-1) === block.at(-1); last++) {
    kept.unshift(block.pop());
    block.unshift(previous.pop());
  }
  last += after;
  let best = [0, ends()];
  let at = 0;
  for (; at < last && block[0] === kept[0]; at++) {
    previous.push(block.shift());
    block.push(kept.shift());
    if (ends() > best[1]) {
      best = [at + 1, ends()];
    }
  }
  for (; at > best[0]; at--) {
    kept.unshift(block.pop());
    block.unshift(previous.pop());
  }
}

/* Moves the edges of edits so that they do not cut words. Between two edits at least one unit stays. */
function moveEdges(edits, words) {
  edits.slice(1).forEach((edit, i) => {
    const previous = edits[i].kept;
    const room = [previous.length - (i ? 1 : 0), edit.kept.length - (i + 2 < edits.length ? 1 : 0)];
    if (edit.removed.length && edit.added.length) {
      complete(edit, previous, room, words);
    } else {
      shift(edit.removed.length ? edit.removed : edit.added, previous, edit.kept, room, words);
    }
  });
}

/* Keeps what has become equal at both ends of an edit, if something beside it is kept. */
function shrink(edit, before) {
  const { removed, added, kept } = edit;
  while (before.kept.length && removed.length && removed[0] === added[0]) {
    before.kept.push(removed.shift());
    added.shift();
  }
  while (kept.length && removed.length && removed.at(-1) === added.at(-1)) {
    kept.unshift(removed.pop());
    added.pop();
  }
}

/* Gives each part the characters of its text, of which the compared ones are other forms of the same length. */
function inOwnForms(parts, before, after) {
  let [thenEnd, nowEnd] = [0, 0];
  return parts.map(([kind, { length }]) => {
    const [then, now] = [thenEnd, nowEnd];
    thenEnd += kind === "added" ? 0 : length;
    nowEnd += kind === "removed" ? 0 : length;
    return [kind, kind === "removed" ? before.slice(then, thenEnd) : after.slice(now, nowEnd)];
  });
}

/*
 * Returns the parts of two texts: [kind, text], with the kinds "kept", "removed" and "added". functions are the characters that
 * are words by themselves; fold gives characters of the two scripts of Chinese one form.
 */
export function difference(before, after, functions, fold = (text) => text) {
  const then = fold(before).match(UNIT) ?? [];
  const now = fold(after).match(UNIT) ?? [];
  const words = new Words(functions, then, now);
  /* The first one only has what is kept at the beginning. */
  const edits = [newEdit()];
  let [thenEnd, nowEnd] = [0, 0];
  const pass = (i, j) => {
    if (i > thenEnd || j > nowEnd) {
      if (edits.at(-1).kept.length || edits.length === 1) {
        edits.push(newEdit());
      }
      edits.at(-1).removed.push(...then.slice(thenEnd, i));
      edits.at(-1).added.push(...now.slice(nowEnd, j));
    }
  };
  for (const [i, j] of commonUnits(then, now)) {
    pass(i, j);
    edits.at(-1).kept.push(then[i]);
    [thenEnd, nowEnd] = [i + 1, j + 1];
  }
  pass(then.length, now.length);
  const readable = joined(edits, words);
  readable.slice(1).forEach((edit, i) => shrink(edit, readable[i]));
  moveEdges(readable, words);
  const parts = joined(readable, words)
    .flatMap((edit) => ["removed", "added", "kept"].map((kind) => [kind, edit[kind].join("")]))
    .filter(([, text]) => text);
  return inOwnForms(parts, before, after);
}
