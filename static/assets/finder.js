/**
 * Leads to the paragraph or section that a reader named: p23, P23, 23, #p23, 第23段, s3. Anything else is searched for.
 *
 * @param {HTMLFormElement} form
 * @param {URL} declaration
 */
export function find(form, declaration) {
  const { before, after } = form.dataset;
  const named = new RegExp(`^(?:[\\s#]|${before})*([ps]\\d+[a-z]{0,2}|\\d{1,3}[a-z]{0,2})(?:\\s|${after})*$`);
  const place = form.q.value.normalize("NFKC").toLowerCase().match(named)?.[1];
  if (place) {
    declaration.hash = /^\d/.test(place) ? `p${place}` : place;
    location.href = declaration.href;
  } else {
    form.submit();
  }
}
