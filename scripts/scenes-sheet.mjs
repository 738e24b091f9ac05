// Draws every scene, in the day and dusk palettes, on one sheet: out/shots/scenes.png (and .html,
// for another browser). Names of scenes as arguments draw only those.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import puppeteer from "puppeteer-core";
import { runnerImport } from "vite";
import { ensureBrowsers, findChromium } from "./browsers.mjs";

await ensureBrowsers(["chromium"]);

const only = process.argv[2]?.split(",");
const { ROUTINES } = (await runnerImport("./src/core/moment/moment.ts", { configFile: false }))
  .module;
const names = [...ROUTINES, "three-steps"].filter((name) => !only || only.includes(name));

const styles = await Promise.all(
  ["src/ui/tokens.css", "src/ui/scene.css"].map((path) => readFile(path, "utf8")),
);
const scenes = await Promise.all(names.map(loadScene));
const shots = scenes.map(({ name, scene }) => `<figure>${draw(scene)}<p>${name}</p></figure>`);
const html = `<!doctype html><style>${styles.join("")}
  body { margin: 0; font: 12px system-ui; }
  div { display: grid; grid-template-columns: repeat(${only ? 1 : 2}, 360px); gap: 12px; padding: 12px; }
  main { display: grid; grid-template-columns: auto auto; width: max-content; }
  div { background: var(--paper); color: var(--ink); }
  figure { margin: 0; } p { margin: 2px 0 0; } .scene { border-radius: 22px 22px 0 0; }
  .breathe { animation: none; }
</style><main><div data-palette="day">${shots.join("")}</div><div data-palette="dusk">${shots.join("")}</div></main>`;

await mkdir("out/shots", { recursive: true });
await writeFile("out/shots/scenes.html", html);
await shoot(html, "out/shots/scenes.png");

/** @param {string} name */
async function loadScene(name) {
  const { module } = await runnerImport(`./src/ui/scenes/${name}.ts`, { configFile: false });
  const bytes = gzipSync(JSON.stringify(module.default), { level: 9 }).length;
  console.log(`${name}: ${bytes} bytes gzipped${bytes > 900 ? ", over 900" : ""}`);
  return { name, scene: module.default };
}

/** @param {import("../src/ui/scene").Scene} scene */
function draw(scene) {
  return `<svg class="scene" viewBox="0 0 360 120">${scene.map(drawNode).join("")}</svg>`;
}

/**
 * @param {import("../src/ui/scene").Scene[number]} node
 * @returns {string}
 */
function drawNode([tag, attributes, children = []]) {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag}${written.join("")}>${children.map(drawNode).join("")}</${tag}>`;
}

/**
 * @param {string} markup
 * @param {string} path of the picture
 */
async function shoot(markup, path) {
  const profile = await mkdtemp(join(tmpdir(), "scenes-"));
  const browser = await puppeteer.launch({
    executablePath: /** @type {string} */ (findChromium()),
    userDataDir: profile,
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--no-first-run",
      "--disable-background-networking",
    ],
    timeout: 30_000,
  });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 800, height: 600, deviceScaleFactor: 2 });
    await page.setContent(markup);
    await (await page.$("main"))?.screenshot({ path });
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  }
}
