// Takes pictures of every state of the card, the popup and the pages: `npm run shots` writes
// out/shots/*.png. `npm run shots -- ^card` takes only those whose name the pattern fits. Reads each page for
// text that is cut, things that lie over one another and controls out of reach, and fails if there are any.
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { runnerImport } from "vite";
import { ensureBrowsers, findChromium } from "./browsers.mjs";

await ensureBrowsers(["chromium"]);

const { module: preview } = await runnerImport("./test/preview/shots.ts", { configFile: false });
const { module: layout } = await runnerImport("./test/preview/layout-faults.ts", {
  configFile: false,
});
const { module: text } = await runnerImport("./test/preview/text-scale.ts", { configFile: false });
const { module: previews } = await runnerImport("./test/preview/preview-server.ts", {
  configFile: false,
});
const FOLDER = "out/shots";

const only = new RegExp(process.argv[2] ?? "");
const server = await previews.startPreview();
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
/** @type {string[]} */
const faults = [];
/** The page that is drawn now: how it is drawn changes without loading it again. */
let drawn = "";
try {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  /** @type {import("../test/preview/shots").Shot[]} */
  const wanted = preview.SHOTS.filter((/** @type {{ name: string }} */ { name }) =>
    only.test(name),
  );
  for (const shot of wanted) {
    const { name, url, width, height, isPhone, palette } = shot;
    await page.setViewport({
      width,
      height,
      deviceScaleFactor: shot.scale,
      hasTouch: isPhone,
      isMobile: isPhone,
    });
    await session.send("Emulation.setEmulatedMedia", {
      features: [
        { name: "prefers-color-scheme", value: palette === "dusk" ? "dark" : "light" },
        { name: "prefers-reduced-motion", value: "reduce" },
        { name: "forced-colors", value: shot.hasForcedColors ? "active" : "none" },
      ],
    });
    // Becoming a phone, or no longer one, loads the page again.
    const loaded = `${url} ${isPhone}`;
    if (loaded !== drawn) {
      // A page that differs only by its hash would not be reloaded.
      await page.goto("about:blank");
      await page.goto(`${server.url}${url}`, { waitUntil: "load" });
      await page.waitForSelector("html[data-ready]", { timeout: 20_000 });
      drawn = loaded;
    }
    await page.evaluate(text.setTextScale, shot.textScale);
    // Beyond the view Chromium draws nothing of a page from right to left that is no higher than the view.
    const isHigher = await page.evaluate(
      () => document.documentElement.scrollHeight > document.documentElement.clientHeight,
    );
    await page.screenshot({
      path: `${FOLDER}/${name}.png`,
      fullPage: shot.isWholePage && isHigher,
    });
    const found = await page.evaluate(layout.layoutFaults);
    faults.push(...found.map((/** @type {string} */ fault) => `${name}: ${fault}`));
    console.log(`${FOLDER}/${name}.png`);
  }
} finally {
  await browser.close();
  await server.close();
  await rm(profile, { recursive: true, force: true });
}
for (const fault of faults) console.log(fault);
console.log(
  faults.length === 0 ? "No fault in any layout." : `${faults.length} faults in layouts.`,
);
process.exit(faults.length === 0 ? 0 : 1);
