/* The table of contents shows where the reader is. */
"use strict";
{
  const contents = document.querySelector(".contents");
  const links = [...contents.querySelectorAll("a")];
  const targets = links.map((link) => document.getElementById(link.hash.slice(1)));
  /* In pixels: about a line of text. */
  const TOLERANCE = 32;
  let current = null;

  /* The current target is the last one above the position to which a link scrolls. */
  function showCurrent() {
    const top = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + TOLERANCE;
    const margin = (target) => parseFloat(getComputedStyle(target).scrollMarginTop);
    const index = targets.findLastIndex((target) => target.getBoundingClientRect().top - margin(target) < top);
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

  /* At most once for each frame, however many scroll events there are. */
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
