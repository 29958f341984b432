/* The table of contents shows where the reader is. */
"use strict";
{
  const contents = document.querySelector(".contents");
  const links = [...contents.querySelectorAll("a")];
  const places = links.map((link) => document.getElementById(link.hash.slice(1)));
  let current = null;

  function follow() {
    /* The last place that begins above the line to which a link leads, give or take a line of text. */
    const line = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + 32;
    const index = places.findLastIndex((place) => place.getBoundingClientRect().top < line);
    if (links[index] === current) {
      return;
    }
    current?.removeAttribute("aria-current");
    current = links[index] ?? null;
    current?.setAttribute("aria-current", "location");
    if (current && contents.scrollHeight > contents.clientHeight) {
      contents.scrollTop = current.offsetTop - contents.clientHeight / 2;
    }
  }

  let waiting = false;
  addEventListener(
    "scroll",
    () => {
      if (!waiting) {
        waiting = true;
        requestAnimationFrame(() => {
          waiting = false;
          follow();
        });
      }
    },
    { passive: true },
  );
  follow();
}
