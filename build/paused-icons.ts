import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const SIZES = [16, 32, 48] as const;

/** Adds the toolbar icon for a pause, which no manifest key names. */
export function pausedIcons(): Plugin {
  return {
    name: "paused-icons",
    generateBundle() {
      for (const size of SIZES) {
        const fileName = `icons/paused/${size}.png`;
        this.emitFile({ type: "asset", fileName, source: readFileSync(fileName) });
      }
    },
  };
}
