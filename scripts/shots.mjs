// Takes pictures of every state of the card, the popup and the pages: `npm run shots` writes
// out/shots/*.png. `npm run shots -- card` takes only those whose name begins with "card".
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { createServer, runnerImport } from "vite";
import { ensureBrowsers, findChromium } from "./browsers.mjs";

await ensureBrowsers(["chromium"]);

const { LANGUAGES } = (
  await runnerImport("./src/core/parent-data/setting-choices.ts", { configFile: false })
).module;
const PALETTES = ["day", "dusk"];
const WIDTHS = { desktop: 1180, phone: 392 };
const FOLDER = "out/shots";

/** @type {{ name: string, url: string, width: number, palette: string }[]} */
const shots = [];
for (const language of LANGUAGES)
  for (const palette of PALETTES)
    for (const [width, pixels] of Object.entries(WIDTHS))
      shots.push({
        name: `card-${language}-${palette}-${width}`,
        url: `card.html?language=${language}`,
        width: pixels,
        palette,
      });

const POPUPS = ["empty", "day", "running", "waiting", "paused", "unread", "warnings"];
const PARTS = [
  "start",
  "quiet-times",
  "kept",
  "moment/n1",
  "look-back",
  "finding/n1",
  "settings",
  "privacy",
];
for (const language of LANGUAGES)
  for (const palette of PALETTES) {
    for (const view of POPUPS)
      shots.push({
        name: `popup-${language}-${palette}-${view}`,
        url: `popup.html?view=${view}&language=${language}`,
        width: 380,
        palette,
      });
    for (const part of PARTS)
      for (const [width, pixels] of Object.entries({ desktop: 1000, phone: 360 }))
        shots.push({
          name: `home-${language}-${palette}-${width}-${part.split("/")[0]}`,
          url: `home.html?view=full&lang=${language}#${part}`,
          width: pixels,
          palette,
        });
  }

/** Each step of the welcome, with nothing chosen and with times. */
const WELCOME_STEPS = [
  ["hello", "empty"],
  ["times", "empty"],
  ["times", "full"],
  ["where", "empty"],
  ["where", "full"],
];
const { module: preview } = await runnerImport("./test/preview/states.ts", { configFile: false });
for (const language of LANGUAGES)
  for (const palette of PALETTES)
    for (const [width, pixels] of Object.entries({ desktop: 1000, phone: 360 })) {
      for (const { state, page, view, part } of preview.STATE_PAGES)
        shots.push({
          name: `state-${language}-${palette}-${width}-${page}-${state}`,
          url: `${page}.html?view=${view}&lang=${language}&state=${state}#${part}`,
          width: pixels,
          palette,
        });
      for (const [step, view] of WELCOME_STEPS)
        shots.push({
          name: `welcome-${language}-${palette}-${width}-${step}-${view}`,
          url: `welcome.html?view=${view}&lang=${language}#${step}`,
          width: pixels,
          palette,
        });
    }

const only = process.argv[2] ?? "";
const server = await createServer({
  configFile: false,
  root: process.cwd(),
  logLevel: "error",
  server: { host: "127.0.0.1", port: 0 },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
});
await server.listen();
const address = server.resolvedUrls?.local[0];
const profile = await mkdtemp(join(tmpdir(), "shots-"));
await mkdir(FOLDER, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: /** @type {string} */ (findChromium()),
  userDataDir: profile,
  args: [
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
  ],
});
try {
  const page = await browser.newPage();
  for (const { name, url, width, palette } of shots.filter((shot) => shot.name.startsWith(only))) {
    // A narrow viewport emulates a phone: touch instead of a mouse.
    const isPhone = width < 400 && !name.startsWith("popup");
    await page.setViewport({ width, height: 800, hasTouch: isPhone, isMobile: isPhone });
    await page.emulateMediaFeatures([
      { name: "prefers-color-scheme", value: palette === "dusk" ? "dark" : "light" },
      { name: "prefers-reduced-motion", value: "reduce" },
    ]);
    // A page that differs only by its hash would not be reloaded.
    await page.goto("about:blank");
    await page.goto(`${address}test/preview/${url}`, { waitUntil: "load" });
    await page.waitForSelector("html[data-ready]", { timeout: 20_000 });
    await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage: true });
    console.log(`${FOLDER}/${name}.png`);
  }
} finally {
  await browser.close();
  await server.close();
  await rm(profile, { recursive: true, force: true });
}
