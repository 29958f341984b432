/*
 * The bar of a declaration whose contents are not beside the text: says where the reader is, and leads back to where the
 * reader was before a jump.
 */
const bar = document.querySelector(".bar");
const [here, back] = bar.querySelectorAll("a");
const contents = document.getElementById("contents");
const paragraphs = [...document.querySelectorAll(".text .passage :is(p, table)[id]")];
const name = here.textContent;
/* The paragraph that is read, the one from which the last jump was made, and how far the page was scrolled then. */
let paragraph;
let left;
let height;

const numberOf = (each) => {
  const { dataset } = document.getElementById("menu") ?? here;
  const label = each.closest(".passage").querySelector(".permalink").textContent;
  return dataset.name?.replace("{}", label) ?? label;
};

/* What an entry of the contents says besides a number. */
const subjectOf = (entry) => entry.textContent.slice(entry.querySelector(".label")?.textContent.length ?? 0);

/* Shows the way back to the paragraph from which the reader jumps. */
function leave() {
  left = paragraph;
  height = scrollY;
  back.hidden = !left;
  if (left) {
    back.textContent = `↩ ${numberOf(left)}`;
    back.hash = left.id;
  }
}

/* A number leads to its paragraph, or to the nearest (places.js). */
const box = document.createElement("input");
box.inputMode = "numeric";
box.ariaLabel = box.placeholder = contents.dataset.number;
box.addEventListener("change", () => {
  if (box.value.trim()) {
    leave();
    location.hash = box.value.trim();
    box.value = "";
    contents.hidePopover?.();
  }
});
contents.querySelector("h2").after(box);

/**
 * Shows where the reader is.
 *
 * @param {HTMLAnchorElement | null} entry of the contents
 * @param {(paragraph: Element) => boolean} isReached
 */
export function showPlace(entry, isReached) {
  paragraph = paragraphs.findLast(isReached);
  here.textContent = paragraph ? [numberOf(paragraph), entry && subjectOf(entry)].filter(Boolean).join(" · ") : name;
  here.hash = paragraph ? paragraph.id : "main";
  back.hidden ||= left === paragraph;
}

/* A number, which has a role, only opens a menu. */
document.addEventListener("click", ({ target }) => {
  const link = target.closest("a[href*='#']:not([role])");
  if (!link || link === here || link.pathname !== location.pathname) {
    return;
  }
  contents.hidePopover?.();
  if (link === back) {
    /* After the browser has scrolled to the paragraph. */
    setTimeout(() => scrollTo(0, height));
  }
  if (link.matches(".back")) {
    left = undefined;
    back.hidden = true;
  } else {
    leave();
  }
});
