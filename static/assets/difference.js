/*
 * How one text became another, by the rules of TextDifference.java: numbers and words of languages with an alphabet are
 * compared as a whole, all other characters one by one; what is too short to be read between two changes is shown as changed.
 */
const UNIT = /[0-9]+|(?:(?!\p{Ideographic})\p{L})+|./gsu;
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

/* Returns the pairs of units that both texts have, in their order. */
function commonUnits(then, now) {
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

function isJoined(edit, next) {
  const size = (each) => Math.max(letters(each.removed), letters(each.added));
  const between = letters(edit.kept);
  return (
    edit.removed.length + edit.added.length > 0 &&
    (between < READABLE || (between < LONG && 2 * between <= Math.min(size(edit), size(next))))
  );
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

/* Returns the parts of two texts: [kind, text], with the kinds "kept", "removed" and "added". */
export function difference(before, after) {
  const then = before.match(UNIT) ?? [];
  const now = after.match(UNIT) ?? [];
  const edits = [newEdit()];
  let [thenEnd, nowEnd] = [0, 0];
  const pass = (i, j) => {
    if (i > thenEnd || j > nowEnd) {
      if (edits.at(-1).kept.length) {
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
  const readable = [];
  for (const edit of edits) {
    readable.push(edit);
    while (readable.length > 1 && isJoined(readable.at(-2), readable.at(-1))) {
      const next = readable.pop();
      const last = readable.at(-1);
      last.removed.push(...last.kept, ...next.removed);
      last.added.push(...last.kept, ...next.added);
      last.kept = next.kept;
    }
  }
  readable.slice(1).forEach((edit, i) => shrink(edit, readable[i]));
  return readable
    .flatMap((edit) => ["removed", "added", "kept"].map((kind) => [kind, edit[kind].join("")]))
    .filter(([, text]) => text);
}
