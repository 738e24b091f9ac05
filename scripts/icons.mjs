// Remakes the PNG icons from icons/icon.svg and icons/icon-paused.svg. The PNGs are committed,
// so that a build needs no browser.
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";

const SIZES = [16, 32, 48, 128];
const KINDS = [
  { drawing: "icons/icon.svg", folder: "icons" },
  { drawing: "icons/icon-paused.svg", folder: "icons/paused" },
];

const profile = await mkdtemp(join(tmpdir(), "icons-"));
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  userDataDir: profile,
  args: [
    "--no-sandbox",
    "--no-first-run",
    "--disable-background-networking",
    "--force-color-profile=srgb",
  ],
  timeout: 30_000,
});
try {
  const page = await browser.newPage();
  for (const { drawing, folder } of KINDS) {
    const svg = await readFile(drawing, "utf8");
    await mkdir(folder, { recursive: true });
    for (const size of SIZES) await rasterise(page, svg, size, `${folder}/${size}.png`);
  }
} finally {
  await browser.close();
  await rm(profile, { recursive: true, force: true });
}

/** Leaves out the lines between fingers where they would only blur. */
/** Leaves out the lines between fingers where they would only blur. */
async function rasterise(page, svg, size, path) {
  await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
  const fine = size < 48 ? ".fine{display:none}" : "";
  const style = `body{margin:0}svg{display:block;width:${size}px}${fine}`;
  await page.setContent(`<style>${style}</style>${svg}`);
  await page.screenshot({ path, omitBackground: true });
}
