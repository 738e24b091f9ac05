// Remakes the PNG icons from icons/icon.svg and icons/icon-paused.svg. The PNGs are committed,
// so that a build needs no browser. With --check it writes nothing and fails if a committed icon
// no longer looks like its drawing; by pixels, since another Chromium may pack a PNG otherwise.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";

const SIZES = [16, 32, 48, 128];
const KINDS = [
  { drawing: "icons/icon.svg", folder: "icons" },
  { drawing: "icons/icon-paused.svg", folder: "icons/paused" },
];
/** Out of 255 for each channel, on average; a moved eye is over 2. */
const ALLOWED_DIFFERENCE = 0.5;
const isCheck = process.argv.includes("--check");

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
    for (const size of SIZES) {
      const path = `${folder}/${size}.png`;
      const png = await rasterise(page, svg, size);
      await (isCheck ? compare(page, path, png) : writeFile(path, png));
    }
  }
} finally {
  await browser.close();
  await rm(profile, { recursive: true, force: true });
}

/** Leaves out the lines between fingers where they would only blur. */
async function rasterise(page, svg, size) {
  await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
  const fine = size < 48 ? ".fine{display:none}" : "";
  const style = `body{margin:0}svg{display:block;width:${size}px}${fine}`;
  await page.setContent(`<style>${style}</style>${svg}`);
  return await page.screenshot({ omitBackground: true });
}

async function compare(page, path, png) {
  const pair = [await readFile(path), png].map((bytes) => Buffer.from(bytes).toString("base64"));
  const difference = await page.evaluate(meanDifference, pair);
  if (difference <= ALLOWED_DIFFERENCE) return;
  console.error(`${path} differs from its drawing by ${difference}; run node scripts/icons.mjs`);
  process.exitCode = 1;
}

/** Runs in the browser, which can read a PNG. */
async function meanDifference(pair) {
  const [one, other] = await Promise.all(
    pair.map(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
      canvas.drawImage(image, 0, 0);
      return canvas.getImageData(0, 0, image.width, image.height).data;
    }),
  );
  if (one.length !== other.length) return 255;
  return one.reduce((sum, value, index) => sum + Math.abs(value - other[index]), 0) / one.length;
}
