// Looks at the pages that Pages wrote with a real browser: no console errors, no requests, working
// filters, no horizontal scrolling on a phone, no finding of axe-core in light and in dark, and
// texts that try to be markup do nothing. Writes screenshots beside the pages.
// Usage: node check.mjs <folder with node_modules> <folder of pages> <browser>
import { createRequire } from "node:module";
import fs from "node:fs";
import path from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";

const [modules, pages, executablePath] = process.argv.slice(2);
const require = createRequire(path.join(path.resolve(modules), "package.json"));
const { chromium } = require("playwright-core");
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const shots = path.join(pages, "..", "shots");
fs.mkdirSync(shots, { recursive: true });

const browser = await chromium.launch({
  executablePath,
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const failures = [];
let looked = 0;
function fail(page, what) {
  failures.push(`${page}: ${what}`);
  console.error(`${page}: ${what}`);
}

async function open(file, options) {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  page.on("console", (message) => fail(file, `console: ${message.text()}`));
  page.on("pageerror", (error) => fail(file, `error: ${error}`));
  page.on("request", (request) => {
    const url = request.url();
    if (url !== pathToFileURL(path.join(pages, file)).href && !url.startsWith("data:")) {
      fail(file, `request: ${url}`);
    }
  });
  await page.goto(pathToFileURL(path.join(pages, file)).href);
  looked += 1;
  return page;
}

async function checkFilters(page, file) {
  const all = await page.locator("article[data-kind]").count();
  const select = page.locator("#filter-kind");
  if ((await select.count()) === 0 || all === 0) { return; }
  for (const subject of ["kind", "section", "body"]) {
    const one = page.locator(`#filter-${subject}`);
    if ((await one.count()) === 0) { continue; }
    const value = await one.locator("option").nth(1).getAttribute("value");
    await one.selectOption(value);
    const shown = await page.locator("article[data-kind]:visible").count();
    const fitting = await page.evaluate(([name, wanted]) =>
      Array.from(document.querySelectorAll("article[data-kind]")).filter((entry) =>
        (entry.getAttribute(`data-${name}`) || "").split(" ").includes(wanted)).length,
    [subject, value]);
    if (shown !== fitting || shown === 0) {
      fail(file, `filter ${subject}=${value} shows ${shown}, ${fitting} fit`);
    }
    const status = await page.locator("#shown").textContent();
    if (!status.includes(String(shown))) { fail(file, `filter says "${status}"`); }
    await one.selectOption("*");
  }
  if ((await page.locator("article[data-kind]:visible").count()) !== all) {
    fail(file, "filters do not show everything again");
  }
}

for (const file of fs.readdirSync(pages).filter((name) => name.endsWith(".html")).sort()) {
  const english = file.endsWith(".en.html");
  for (const colorScheme of english ? ["light", "dark"] : ["light"]) {
    for (const width of english ? [320, 360, 1100] : [360]) {
      // axe-core is put into the page, which its own policy would refuse; policy is tested below.
      const page = await open(file, {
        colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
      const over = await page.evaluate(() =>
        document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (over > 0) { fail(file, `${over} px too wide at ${width} px`); }
      if ((await page.title()).startsWith("hurt")) { fail(file, "a text of the plan was run"); }
      if (width !== 320) {
        await page.evaluate(axe);
        const result = await page.evaluate(() => window.axe.run());
        for (const violation of result.violations) {
          fail(file, `axe ${violation.id} in ${colorScheme} at ${width} px: `
            + violation.nodes[0].html.slice(0, 200));
        }
      }
      if (width !== 320 && english && !file.startsWith("hostile")) {
        await page.screenshot({ path: path.join(shots, `${file}.${colorScheme}.${width}.png`) });
      }
      await page.context().close();
    }
  }
  if (english) {
    const page = await open(file, { viewport: { width: 1100, height: 900 } });
    await checkFilters(page, file);
    await page.keyboard.press("Tab");
    const first = await page.evaluate(() => document.activeElement.className);
    if (first !== "skip") { fail(file, `the first stop of the keyboard is "${first}"`); }
    for (const figure of ["flow", "strands", "target-0"]) {
      const element = page.locator(`#${figure}`);
      if ((await element.count()) > 0 && !file.startsWith("hostile")) {
        await element.screenshot({ path: path.join(shots, `${file}.${figure}.png`) });
      }
    }
    await page.context().close();
    // Printed from a dark screen it is dark ink on white paper.
    const paper = await open(file, { colorScheme: "dark", bypassCSP: true });
    await paper.emulateMedia({ media: "print" });
    await paper.evaluate(axe);
    const printed = await paper.evaluate(() =>
      window.axe.run({ runOnly: ["color-contrast"] }));
    for (const violation of printed.violations) {
      fail(file, `axe ${violation.id} in print: ${violation.nodes[0].html.slice(0, 200)}`);
    }
    await paper.context().close();
    const plain = await open(file, { javaScriptEnabled: false });
    if ((await plain.locator("main").textContent()).trim().length === 0) {
      fail(file, "nothing to read without scripts");
    }
    if (await plain.locator("#filters").isVisible()) {
      fail(file, "filters without the script that serves them");
    }
    await plain.context().close();
  }
}
await browser.close();
console.log(`${looked} pages looked at, ${failures.length} failures; screenshots in ${shots}`);
process.exit(failures.length === 0 && looked > 0 ? 0 : 1);
