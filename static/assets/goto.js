/* The way to a paragraph by its name. Without it the form leads to the list of declarations. */
"use strict";
{
  const form = document.querySelector(".goto");
  const input = form.querySelector("input");
  const output = form.querySelector("output");
  /* The declaration of this page, and whether this is its text. */
  const here = form.dataset.here && new URL(form.dataset.here, document.baseURI);
  const isText = here && here.pathname === location.pathname;

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

  /* 青岛 23, 2018-qingdao#p23, p23, 青岛宣言第二十三段, the address of a paragraph: the words of the name, and the id. */
  function read(query) {
    const plain = query.normalize("NFKC").trim().toLowerCase();
    const rest = plain.replace(/^.*:\/\/.*\/declarations\/|(index\.html)?[?/]*$/g, "");
    const place = rest.match(/^(.*?)[\s#/:,.、·§第]*(?:([ps]?)(\d+[a-z]{0,2})段?|([〇零一二两三四五六七八九十百]+)段)$/);
    const name = place ? place[1] : rest;
    const id = place && (place[2] || "p") + (place[3] ?? numeral(place[4]));
    return { whole: words(rest), words: words(name), id };
  }

  const words = (text) =>
    text
      .replace(/(\d)年/g, "$1 ")
      .split(/[\s#/:,、·《》]+|(?<=\d)(?=\p{Script=Han})|(?<=\p{Script=Han})(?=\d)/u)
      .filter(Boolean);

  /* A number has to be the year; other words may be parts of a name. */
  function fits(row, wanted) {
    const names = row.dataset.names.normalize("NFKC").toLowerCase();
    return wanted.every((word) => (/^\d+$/.test(word) ? names.split(" ").includes(word) : names.includes(word)));
  }

  function say(message, query) {
    output.replaceChildren(message.replace("{}", query));
  }

  function choose(query) {
    const wanted = read(query);
    const rows = [...document.querySelectorAll("[data-names]")];
    const named = (wordsOfName) => (wordsOfName.length ? rows.filter((row) => fits(row, wordsOfName)) : []);
    /* 青岛 2018 is a declaration, not its paragraph 2018. */
    const whole = named(wanted.whole);
    const found = whole.length ? whole : wanted.words.length ? named(wanted.words) : rows;
    const links = found.map((row) => {
      const link = document.createElement("a");
      link.href = row.querySelector("a").href;
      link.textContent = row.dataset.label;
      if (!whole.length) {
        link.hash = wanted.id;
        link.textContent += ` ${wanted.id}`;
      }
      return link;
    });
    if (!links.length || (!whole.length && !wanted.id)) {
      say(output.dataset.unknown, query);
    } else if (links.length === 1) {
      location.replace(links[0].href);
    } else {
      say(output.dataset.several, query);
      output.append(...links);
    }
  }

  /* An address that names no place of the text is no reason to be silent. */
  function check() {
    const id = location.hash.slice(1);
    const missing = isText && /^[ps]\d+[a-z]*$/.test(id) && !document.getElementById(id);
    say(missing ? output.dataset.missing : "", id);
  }

  form.addEventListener("submit", (event) => {
    const { words: name, id } = read(input.value);
    if (here && id && !name.length) {
      event.preventDefault();
      here.hash = id;
      location.href = here.href;
    }
  });
  addEventListener("hashchange", check);
  check();
  const query = new URLSearchParams(location.search).get("q");
  if (query && document.querySelector("[data-names]")) {
    input.value = query;
    choose(query);
  }
}
