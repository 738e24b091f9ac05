import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const SWITCH = /[\\/]ShareSwitch$/;

/** Leaves the switch of sharing out of the settings. It fails a build in which there is none to leave out. */
export function withoutSharing(): Plugin {
  let isLeftOut = false;
  return {
    name: "without-sharing",
    enforce: "pre",
    resolveId(source) {
      if (!SWITCH.test(source)) return null;
      isLeftOut = true;
      return fileURLToPath(new URL("no-share-switch.ts", import.meta.url));
    },
    buildEnd(error) {
      if (!error && !isLeftOut) throw new Error("There is no ShareSwitch to leave out.");
    },
  };
}
