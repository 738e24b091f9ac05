// Renders the PNG icons from the drawings in icons/. The PNGs are committed, so that a build needs no
// rasteriser; a test compares them byte for byte with the output of this script.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";

/** Pixels; only the first is drawn without fingers, which would blur there. */
const TOOLBAR_SIZES = [16, 32, 48];
const KINDS = [
  { name: "icon", small: "icon-small", folder: "icons", sizes: [...TOOLBAR_SIZES, 128] },
  {
    name: "icon-waiting",
    small: "icon-waiting-small",
    folder: "icons/waiting",
    sizes: TOOLBAR_SIZES,
  },
  { name: "icon-paused", small: "icon-paused", folder: "icons/paused", sizes: TOOLBAR_SIZES },
];

/**
 * Every icon as it should be, by path.
 * @returns {Promise<Map<string, Buffer>>}
 */
export async function drawIcons() {
  const icons = new Map();
  for (const { name, small, folder, sizes } of KINDS) {
    for (const size of sizes) {
      const svg = await readFile(`icons/${size === 16 ? small : name}.svg`, "utf8");
      icons.set(`${folder}/${size}.png`, drawIcon(svg, size));
    }
  }
  return icons;
}

/**
 * One icon as a PNG.
 * @param {string} svg
 * @param {number} size pixels
 */
export function drawIcon(svg, size) {
  return new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, png] of await drawIcons()) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, png);
  }
}
