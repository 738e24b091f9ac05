import { spawnSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { run } from "./run.mjs";

/** @typedef {"chromium" | "firefox"} BrowserName */

const PROGRAMS = {
  chromium: ["chromium", "chromium-browser", "google-chrome-for-testing", "chrome"],
  firefox: ["firefox-esr", "firefox"],
};

/** Where the installers put the browsers, for systems on which they are not on the PATH. */
const STANDARD_PATHS = {
  chromium: [
    "/usr/bin/chromium",
    ...inApplications("Chromium.app/Contents/MacOS/Chromium"),
    ...inApplications("Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing"),
    ...inProgramFiles("Chromium/Application/chrome.exe"),
  ],
  firefox: [
    "/usr/bin/firefox-esr",
    ...inApplications("Firefox.app/Contents/MacOS/firefox"),
    ...inProgramFiles("Mozilla Firefox/firefox.exe"),
  ],
};

const DEBIAN_PACKAGES = { chromium: "chromium", firefox: "firefox-esr" };

/** What to run where this script installs nothing itself. Branded Chrome loads no extension from a command line. */
const BY_HAND = {
  chromium:
    "for Chromium run `npx @puppeteer/browsers install chrome@stable` and set CHROMIUM to the path it prints",
  firefox: "install Firefox from https://www.mozilla.org/firefox, or set FIREFOX to its path",
};

const INSTALL_MS = 10 * 60_000;

export const findChromium = () => find("chromium");
export const findFirefox = () => find("firefox");

/** The system's own Python, since another one lacks the bindings of the engine. */
const PYTHON = "/usr/bin/python3";
const WEBKIT_PACKAGES = "gir1.2-webkit2-4.1 python3-gi xvfb";

/** Python with WebKitGTK, and a screen for it; undefined where either is missing. */
export function findWebKit() {
  if (!isProgram(PYTHON) || !onPath("Xvfb")) return undefined;
  const tryIt = 'import gi; gi.require_version("WebKit2", "4.1")';
  return spawnSync(PYTHON, ["-c", tryIt]).status === 0 ? PYTHON : undefined;
}

/** Installs WebKit where that can be; elsewhere it says that the suite of WebKit is left out. */
export async function ensureWebKit() {
  if (findWebKit()) return;
  const isRoot = process.getuid?.() === 0;
  const failed = hasApt() && isRoot ? await install(WEBKIT_PACKAGES) : undefined;
  if (findWebKit()) return;
  if (failed) console.log(failed);
  const advice = `on Debian run: sudo ${installCommand(WEBKIT_PACKAGES)}`;
  console.log(`WebKit is not here, so its suite is left out; to have it, ${advice}`);
}

const DESKTOP_PACKAGES = "xvfb openbox";

/** Whether a browser can have a window that is minimised, on a screen that nobody sees. */
export const hasWindowManager = () => ["Xvfb", "openbox"].every(onPath);

/** Installs a screen and a window manager where that can be; elsewhere that suite runs without a window. */
export async function ensureWindowManager() {
  if (hasWindowManager() || !hasApt() || process.getuid?.() !== 0) return;
  const failed = await install(DESKTOP_PACKAGES);
  if (failed) console.log(failed);
}

/**
 * Makes sure that these browsers are installed. It installs only as root on Debian and its kin;
 * elsewhere it prints one sentence on what to do, and ends the process with code 2.
 * @param {BrowserName[]} names
 */
export async function ensureBrowsers(names) {
  const missing = names.filter((name) => !find(name));
  if (missing.length === 0) return;
  const packages = missing.map((name) => DEBIAN_PACKAGES[name]).join(" ");
  const command = installCommand(packages);
  if (!hasApt() || process.getuid?.() !== 0)
    giveUp(
      `Not found: ${missing.join(", ")}. Please ${hasApt() ? bySudo(command) : byHand(missing)}.`,
    );
  const failed = await install(packages);
  if (failed) giveUp(failed);
}

const installCommand = (/** @type {string} */ packages) =>
  `apt-get install -y --no-install-recommends ${packages}`;

const hasApt = () => process.platform === "linux" && onPath("apt-get") !== undefined;

/**
 * Resolves to what went wrong, or to undefined.
 * @param {string} packages
 */
async function install(packages) {
  console.log(`Installing ${packages}: a few minutes, once.`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const line of ["apt-get update", installCommand(packages)]) {
    const { code, output } = await run(line, [], { shell: true, env, ms: INSTALL_MS });
    if (code !== 0) return `${output}\n"${line}" failed.`;
  }
  return undefined;
}

const bySudo = (/** @type {string} */ command) =>
  `run: sudo ${command}; or set CHROMIUM and FIREFOX to their paths`;

const byHand = (/** @type {BrowserName[]} */ missing) =>
  missing.map((name) => BY_HAND[name]).join("; ");

/**
 * @param {string} why
 * @returns {never}
 */
function giveUp(why) {
  console.error(why);
  process.exit(2);
}

/** @param {BrowserName} name */
function find(name) {
  const variable = name.toUpperCase();
  const named = process.env[variable];
  if (named && !isProgram(named)) giveUp(`${variable} is set to ${named}, which is no program.`);
  if (named) return named;
  return STANDARD_PATHS[name].find(isProgram) ?? PROGRAMS[name].map(onPath).find(Boolean);
}

/** @param {string} program */
function onPath(program) {
  const file = process.platform === "win32" ? `${program}.exe` : program;
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, file)).find(isProgram);
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * For all users of a Mac, and for one.
 * @param {string} path
 */
function inApplications(path) {
  return ["/Applications", join(homedir(), "Applications")].map((folder) => join(folder, path));
}

/**
 * For all users of a Windows machine, and for one.
 * @param {string} path
 */
function inProgramFiles(path) {
  const { ProgramFiles, "ProgramFiles(x86)": ProgramFilesX86, LOCALAPPDATA } = process.env;
  return [ProgramFiles, ProgramFilesX86, LOCALAPPDATA].flatMap((folder) =>
    folder ? [join(folder, path)] : [],
  );
}
