import { join } from "node:path";

/** Where the build lies: `dist`, or another folder that the environment names. */
export const builtExtension = (browser: "chrome" | "firefox"): string =>
  join(process.env.PEEKABOO_DIST ?? "dist", browser);
