/* What was typed into the box of any page, as ?q=, leads from the list of declarations to a paragraph. */
"use strict";
{
  const input = document.querySelector(".goto input");
  const output = document.querySelector(".goto output");
  const rows = [...document.querySelectorAll("[data-names]")];
  const query = new URLSearchParams(location.search).get("q");

  const VALUES = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
  const UNITS = { 十: 10, 百: 100 };

  /* 二十三 is 23. */
  function numeral(text) {
    let sum = 0;
    let digit = 0;
    for (const each of text) {
      if (each in UNITS) {
        sum += (digit || 1) * UNITS[each];
        digit = 0;
      } else {
        digit = VALUES[each];
      }
    }
    return sum + digit;
  }

  const words = (text) =>
    text
      .replace(/(\d)年/g, "$1 ")
      .split(/[\s#/:,、·《》()]+|(?<=\d)(?=\p{Script=Han})|(?<=\p{Script=Han})(?=\d)/u)
      .filter(Boolean);

  /*
   * 青岛 23, 2018-qingdao#p23, p23, 青岛宣言（2018）第二十三段, the address of a paragraph or of its page, whatever it has
   * behind it: the words of the name, and the id.
   */
  function read(text) {
    const plain = text.normalize("NFKC").trim().toLowerCase();
    const rest = plain.replace(/:~:.*|^.*\/declarations\/|\?[^#]*|index\.html|\/?#cite|[/.。]+$/g, "");
    const place = rest.match(
      /^(.*?)[\s#/:,.、·§第()]*(?:([ps]?)(\d+[a-z]{0,2})\s*段?|(?<=第\s*)([〇零一二两三四五六七八九十百]+)|([〇零一二两三四五六七八九十百]+)\s*段)$/,
    );
    const id = place && (place[2] || "p") + (place[3] ?? numeral(place[4] ?? place[5]));
    return { whole: words(rest), words: words(place ? place[1] : rest), id };
  }

  /* The declarations that are meant: the one that has the words for its slug or name, or else all that have them somewhere. */
  function named(wanted) {
    const namesOf = (row) => row.dataset.names.normalize("NFKC").toLowerCase().split("\n");
    const exact = rows.filter((row) => namesOf(row).includes(wanted.join(" ")));
    /* A number has to be the year; other words may be parts of a name. */
    const fits = (names, word) => (/^\d+$/.test(word) ? names.includes(word) : names.some((name) => name.includes(word)));
    return exact.length ? exact : rows.filter((row) => wanted.every((word) => fits(namesOf(row), word)));
  }

  function linkTo(row, id) {
    const link = document.createElement("a");
    link.href = row.querySelector("a").href;
    link.textContent = row.dataset.label;
    if (id) {
      link.hash = id;
      link.textContent += ` ${id}`;
    }
    return link;
  }

  function lead() {
    const wanted = read(query);
    /* 青岛 2018 is a declaration, not its paragraph 2018. */
    const whole = wanted.whole.length ? named(wanted.whole) : [];
    const links = whole.length
      ? whole.map((row) => linkTo(row))
      : wanted.id
        ? named(wanted.words).map((row) => linkTo(row, wanted.id))
        : [];
    if (links.length === 1) {
      location.replace(links[0].href);
    } else {
      output.append((links.length ? output.dataset.several : output.dataset.unknown).replace("{}", () => query), ...links);
      input.focus();
      input.select();
    }
  }

  if (query) {
    input.value = query;
    lead();
  }
}
