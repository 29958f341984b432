/* Saves references from the files for reference managers. */
import { today } from "./copy.js";

/* Adds the day of access, which only the reader knows and some styles require. */
function withAccess(entry) {
  if (entry.startsWith("@")) {
    return entry.replace(/\}\n$/, `  urldate = {${today()}},\n}\n`);
  }
  return entry.replace(/(?=ER {2}- )/, `Y2  - ${today().replaceAll("-", "/")}\r\n`);
}

/* Returns the entry of a file of references that has a key, as a file of its own. */
function entryOf(text, key) {
  if (text.startsWith("[")) {
    const accessed = { "date-parts": [today().split("-").map(Number)] };
    const found = JSON.parse(text).filter(({ id }) => id === key);
    return JSON.stringify(found.map((entry) => ({ ...entry, accessed })));
  }
  const named = new RegExp(`^(@\\w+\\{|ID  - )${key}[,\\r]`, "m");
  return withAccess(text.split(/^(?=@|TY {2}-)/m).find((entry) => named.test(entry)));
}

/**
 * Saves the entry of one paragraph or declaration, whose key is the name of its folder and its id; if the file cannot be
 * read, lets the browser save all of it.
 *
 * @param {HTMLAnchorElement} link to the file
 * @param {URL} address of the paragraph or declaration
 */
export async function save(link, address) {
  const folder = new URL(link.href).pathname.split("/").at(-2);
  const key = (folder + address.hash).replace("#", "-");
  const saved = document.createElement("a");
  saved.download = `${key}.${link.href.split(".").at(-1)}`;
  try {
    const file = await fetch(link.href);
    saved.href = URL.createObjectURL(new Blob([entryOf(await file.text(), key)]));
  } catch {
    saved.href = link.href;
    saved.download = link.download;
  }
  saved.click();
}
