import { readFile } from "node:fs/promises";
import subsetFont from "subset-font";
import type { Plugin } from "vite";

const STYLE = "src/ui/title-face.css";

/**
 * Cuts a file of the titles' typeface down to the letters of its `unicode-range`: a released one holds more than
 * twice as many as any language here has.
 */
export function titleFace(): Plugin {
  return {
    name: "title-face",
    async generateBundle(_, bundle) {
      const letters = lettersByFile(await readFile(STYLE, "utf8"));
      for (const file of Object.values(bundle)) {
        const text = file.type === "asset" && letters.get(file.names[0] ?? "");
        if (text) file.source = await subsetFont(Buffer.from(file.source), text, WOFF2);
      }
    },
  };
}

const WOFF2 = { targetFormat: "woff2" } as const;

/** Which letters each file that is named in the style with a range is for. */
export function lettersByFile(css: string): Map<string, string> {
  const rules = css.matchAll(/url\("[^"]*?([^/"]+)"\)[^}]*?unicode-range:([^;]+);/g);
  return new Map([...rules].map(([, name = "", ranges = ""]) => [name, lettersOf(ranges)]));
}

/** "U+0100-017F, U+1E9E" */
const lettersOf = (ranges: string): string =>
  [...ranges.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)]
    .map(([, first = "", last = first]) => [first, last].map((code) => Number.parseInt(code, 16)))
    .flatMap(([first = 0, last = 0]) =>
      Array.from({ length: last - first + 1 }, (_, place) => String.fromCodePoint(first + place)),
    )
    .join("");
