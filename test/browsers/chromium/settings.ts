import type { LaunchOptions as PuppeteerOptions } from "puppeteer-core";
import type { LaunchOptions } from "../browser-driver";
import { requireBrowser } from "../require-browser";
import { LAUNCH_MS } from "../with-timeout";

const isRoot = () => process.getuid?.() === 0;

/** How Chromium is started: no address asked for on its own, the extension loaded from its folder. */
export function launchSettings(
  extension: string,
  profile: string,
  options: LaunchOptions,
): PuppeteerOptions {
  const { locale, timezone, width = 1280, height = 800, headless = true } = options;
  const extensions = [extension, ...(options.others ?? [])].join(",");
  return {
    executablePath: requireBrowser("chromium"),
    headless,
    // A pipe leaves no port open, and ends the browser with us.
    pipe: true,
    userDataDir: profile,
    defaultViewport: null,
    timeout: LAUNCH_MS,
    protocolTimeout: LAUNCH_MS,
    // Muted tabs are never audible, and the automation bar takes room.
    ignoreDefaultArgs: ["--disable-extensions", "--mute-audio", "--enable-automation"],
    args: [
      ...(isRoot() ? ["--no-sandbox"] : []),
      "--no-default-browser-check",
      "--disable-component-update",
      "--disable-quic",
      ...(options.motion ? [] : ["--force-prefers-reduced-motion"]),
      `--window-size=${width},${height}`,
      `--disable-extensions-except=${extensions}`,
      `--load-extension=${extensions}`,
      ...(locale ? [`--lang=${locale}`] : []),
      ...(options.extraArgs ?? []),
    ],
    env: {
      ...process.env,
      ...(timezone ? { TZ: timezone } : {}),
      // On Linux the menus' language comes from here, not from --lang.
      ...(locale ? { LANGUAGE: locale } : {}),
      ...options.env,
    },
  };
}
