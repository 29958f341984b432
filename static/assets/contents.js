/* The table of contents shows where the reader is. */
"use strict";
{
  const contents = document.querySelector(".contents");
  const links = [...contents.querySelectorAll("a")];
  const targets = links.map((link) => document.getElementById(link.hash.slice(1)));
  /* In pixels: about a line of text. */
  const TOLERANCE = 32;
  let current = null;

  /* The reader is at the last target that begins above the place to which a link scrolls. */
  function showCurrent() {
    const top = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + TOLERANCE;
    const index = targets.findLastIndex((target) => target.getBoundingClientRect().top < top);
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

  /* Once for each frame that is drawn, however often the browser reports that it scrolls. */
  let isScheduled = false;
  function schedule() {
    if (!isScheduled) {
      isScheduled = true;
      requestAnimationFrame(() => {
        isScheduled = false;
        showCurrent();
      });
    }
  }

  addEventListener("scroll", schedule, { passive: true });
  showCurrent();
}
