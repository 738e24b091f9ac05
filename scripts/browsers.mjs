import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { runQuietly } from "./run.mjs";

const NAMES = {
  chromium: ["chromium", "chromium-browser", "google-chrome-for-testing", "chrome"],
  firefox: ["firefox-esr", "firefox"],
};
const PLACES = {
  chromium: ["/usr/bin/chromium", "/Applications/Chromium.app/Contents/MacOS/Chromium"],
  firefox: ["/usr/bin/firefox-esr", "/Applications/Firefox.app/Contents/MacOS/firefox"],
};
const DEBIAN = { chromium: "chromium", firefox: "firefox-esr" };
const DISPLAY_PACKAGES = ["xvfb", "openbox", "xdotool"];
const INSTALL_MS = 10 * 60_000;

export const findChromium = () => find("chromium");
export const findFirefox = () => find("firefox");

/**
 * Sees to it that these browsers are here, and with `display` what shows a window without a
 * screen. Only as root on Linux is anything installed; elsewhere it says what to run and ends.
 * @param {("chromium" | "firefox")[]} names
 * @param {{ display?: boolean }} [options]
 */
export async function ensureBrowsers(names, options = {}) {
  const lacking = names.filter((name) => !find(name)).map((name) => DEBIAN[name]);
  if (options.display && !onPath("Xvfb")) lacking.push(...DISPLAY_PACKAGES);
  if (lacking.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${lacking.join(" ")}`;
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !onPath("apt-get")) {
    console.error(howToGetThem(lacking, command));
    process.exit(2);
  }
  console.log(`Installing ${lacking.join(", ")}: a few minutes, once.`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const step of ["apt-get update", command]) {
    const { code, output } = await runQuietly("sh", ["-c", step], { env, ms: INSTALL_MS });
    if (code !== 0) {
      console.error(`${output}\n"${step}" did not work.`);
      process.exit(2);
    }
  }
}

/**
 * @param {string[]} lacking
 * @param {string} command
 */
function howToGetThem(lacking, command) {
  const here = process.platform === "linux" ? `run: sudo ${command}` : "install them";
  return `Not found: ${lacking.join(", ")}. Please ${here}; or set CHROMIUM and FIREFOX to their paths.`;
}

/** @param {"chromium" | "firefox"} name */
function find(name) {
  const told = process.env[name.toUpperCase()];
  if (told) return told;
  return PLACES[name].find(isProgram) ?? NAMES[name].map(onPath).find(Boolean);
}

/** @param {string} program */
function onPath(program) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, program)).find(isProgram);
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
