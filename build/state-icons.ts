import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const SIZES = [16, 32, 48] as const;

/** Adds the toolbar icons for a waiting card and for a pause, which no manifest key names. */
export function stateIcons(): Plugin {
  return {
    name: "state-icons",
    generateBundle() {
      for (const state of ["waiting", "paused"]) {
        for (const size of SIZES) {
          const fileName = `icons/${state}/${size}.png`;
          this.emitFile({ type: "asset", fileName, source: readFileSync(fileName) });
        }
      }
    },
  };
}
