/*
 * Prints what programs of readers make of the files of a site, as JSON: calendars (ical.js), feeds (rss-parser, feedsmith)
 * and reference files (citation-js).
 */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseAtomFeed } from "feedsmith";
import ICAL from "ical.js";
import RssParser from "rss-parser";

const require = createRequire(import.meta.url);
const { Cite } = require("@citation-js/core");
require("@citation-js/plugin-bibtex");
require("@citation-js/plugin-ris");

const [site] = process.argv.slice(2);
const read = (path) => readFileSync(join(site, path), "utf8");
const files = readdirSync(site, { recursive: true }).sort();

function eventsOf(path) {
  const calendar = new ICAL.Component(ICAL.parse(read(path)));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      wholeDays: event.startDate.isDate && event.endDate.isDate,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      summary: event.summary,
      location: event.location ?? "",
      url: component.getFirstPropertyValue("url"),
    };
  });
}

const entryOf = (id, title, link, summary = "") => ({ id, title, link, summary });
const pageOf = (links) => links.find((link) => link.rel === "alternate").href;

async function feedOf(path) {
  const one = await new RssParser().parseString(read(path));
  const other = parseAtomFeed(read(path));
  return {
    "rss-parser": {
      ...entryOf(path, one.title, one.link),
      entries: one.items.map((item) => entryOf(item.id, item.title, item.link, item.summary)),
    },
    feedsmith: {
      ...entryOf(path, other.title.value, pageOf(other.links)),
      entries: other.entries.map((entry) =>
        entryOf(entry.id, entry.title.value, pageOf(entry.links), entry.summary?.value),
      ),
    },
  };
}

const itemsOf = (path) => new Cite(read(path), { generateGraph: false }).data;

const all = async (pattern, value) =>
  Object.fromEntries(
    await Promise.all(files.filter((path) => pattern.test(path)).map(async (path) => [path, await value(path)])),
  );
console.log(
  JSON.stringify({
    calendars: await all(/\.ics$/, eventsOf),
    feeds: await all(/(^|\/)feed\.xml$/, feedOf),
    references: await all(/\/reference\.(bib|ris|json)$/, itemsOf),
  }),
);
