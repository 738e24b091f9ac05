// Renders the PNG icons from icons/icon.svg and icons/icon-paused.svg. The PNGs are committed, so
// that a build needs no rasteriser; a test compares them byte for byte with the output of this
// script.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";

const SIZES = [16, 32, 48, 128];
const KINDS = [
  { drawing: "icons/icon.svg", folder: "icons" },
  { drawing: "icons/icon-paused.svg", folder: "icons/paused" },
];

/**
 * Every icon as it should be, by path.
 * @returns {Promise<Map<string, Buffer>>}
 */
export async function drawIcons() {
  const icons = new Map();
  for (const { drawing, folder } of KINDS) {
    const svg = await readFile(drawing, "utf8");
    for (const size of SIZES) icons.set(`${folder}/${size}.png`, drawIcon(svg, size));
  }
  return icons;
}

/**
 * One icon as a PNG. Leaves out the lines between fingers where they would only blur.
 * @param {string} svg
 * @param {number} size pixels
 */
export function drawIcon(svg, size) {
  const drawn = size < 48 ? svg.replace(/<[^>]*class="fine"[^>]*>/g, "") : svg;
  return new Resvg(drawn, { fitTo: { mode: "width", value: size } }).render().asPng();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, png] of await drawIcons()) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, png);
  }
}
