/* Hides the tip of a citation until the reader leaves it. */
export function hideTips() {
  document.querySelectorAll(".citation:is(:hover, :focus)").forEach((citation) => {
    citation.dataset.quiet = "";
    const showAgain = () => delete citation.dataset.quiet;
    citation.addEventListener("blur", showAgain, { once: true });
    citation.addEventListener("pointerleave", showAgain, { once: true });
  });
}
