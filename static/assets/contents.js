/* The table of contents shows where the reader is; where it cannot stay in sight, a bar does. */
const contents = document.querySelector(".contents");
const links = [...contents.querySelectorAll("a")];
const targets = links.map((link) => document.getElementById(link.hash.slice(1)));
/* In pixels: about a line of text. */
const TOLERANCE = 32;
let current = null;
/* The module of the bar, if it is shown. */
let bar = null;

function scrollToCurrent() {
  if (current && contents.scrollHeight > contents.clientHeight) {
    contents.scrollTop = current.offsetTop - contents.clientHeight / 2;
  }
}

/* The current target is the last one above the position to which a link scrolls. */
function showCurrent() {
  const top = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + TOLERANCE;
  const margin = (target) => parseFloat(getComputedStyle(target).scrollMarginTop);
  const isReached = (target) => target.getBoundingClientRect().top - margin(target) < top;
  const index = targets.findLastIndex(isReached);
  if (links[index] !== current) {
    current?.removeAttribute("aria-current");
    current = links[index] ?? null;
    current?.setAttribute("aria-current", "location");
    scrollToCurrent();
  }
  bar?.showPlace(current, isReached);
}

async function addBar() {
  if (document.querySelector(".bar").checkVisibility() && !bar) {
    bar = await import("./bar.js");
    showCurrent();
  }
}

addEventListener("scroll", showCurrent, { passive: true });
addEventListener("resize", addBar);
contents.addEventListener("toggle", scrollToCurrent);
showCurrent();
addBar();
