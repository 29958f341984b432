/* Prints a module of CommonJS and all that it needs as one expression for a browser, whose value is what it exports. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const modules = new Map();

function add(path) {
  if (modules.has(path)) {
    return;
  }
  const text = readFileSync(path, "utf8");
  const required = createRequire(path);
  const needs = [...text.matchAll(/\brequire\(['"]([^'"]+)['"]\)/g)].map(([, name]) => [name, required.resolve(name)]);
  modules.set(path, { text, needs: Object.fromEntries(needs) });
  needs.forEach(([, needed]) => add(needed));
}

const entry = createRequire(import.meta.url).resolve(process.argv[2]);
add(entry);
const written = [...modules].map(
  ([path, { text, needs }]) =>
    `${JSON.stringify(path)}: [${JSON.stringify(needs)}, function (module, exports, require) {\n${text}\n}]`,
);
console.log(`(() => {
  const modules = {${written.join(",\n")}};
  const made = {};
  const load = (path) => {
    if (!made[path]) {
      const [needs, run] = modules[path];
      const module = (made[path] = { exports: {} });
      run.call(module.exports, module, module.exports, (name) => load(needs[name]));
    }
    return made[path].exports;
  };
  return load(${JSON.stringify(entry)});
})()`);
