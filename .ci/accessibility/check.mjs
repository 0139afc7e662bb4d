// Runs axe over web pages that the guide wrote; prints every violation and ends with 1 when there is one.
// Contrast needs a browser and is held by a test of the style sheet instead.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { JSDOM, VirtualConsole } from "jsdom";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let violations = 0;
for (const file of process.argv.slice(2)) {
  const { window } = new JSDOM(readFileSync(file, "utf8"), {
    runScripts: "outside-only",
    virtualConsole: new VirtualConsole(),
  });
  window.eval(axe);
  const result = await window.axe.run(window.document, {
    rules: { "color-contrast": { enabled: false }, "color-contrast-enhanced": { enabled: false } },
  });
  if (result.passes.length < 10) {
    throw new Error(`${file}: only ${result.passes.length} rules were tried`);
  }
  for (const { id, help, nodes } of result.violations) {
    violations += nodes.length;
    for (const node of nodes) console.log(`${file}: ${id}: ${help}\n  ${node.html}`);
  }
}
console.log(`accessibility: ${process.argv.length - 2} pages, ${violations} violations`);
process.exit(violations > 0 ? 1 : 0);
