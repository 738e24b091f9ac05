import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import type { LaunchOptions } from "../browser-driver";
import { requireBrowser } from "../require-browser";
import { LAUNCH_MS, TIMEOUT_MS, withTimeout } from "../with-timeout";
import { Bidi } from "./bidi";
import { Marionette } from "./marionette";
import { simulateUserPresence } from "./user-presence";
import { FirefoxWindow, type RunInWindow, throughBidi } from "./window";

/** The oldest Firefox that was seen to tell BiDi of its own window; 140 does not. */
const FIRST_VERSION_WITH_WINDOW = 153;

/** A running Firefox, and the address at which it takes commands. */
export interface FirefoxProcess {
  bidi: Bidi;
  /** Its own window. */
  window: FirefoxWindow;
  /** Resolves once the program has ended, by itself or by `end`. */
  ended: Promise<void>;
  end(): Promise<void>;
}

export async function startFirefox(
  profile: string,
  options: LaunchOptions,
): Promise<FirefoxProcess> {
  const isOld = majorVersion() < FIRST_VERSION_WITH_WINDOW;
  const child = spawnFirefox(profile, options, isOld ? ["--marionette"] : []);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const kill = () => killGroup(child);
  process.once("exit", kill);
  try {
    const url = await withTimeout(addressOf(child), LAUNCH_MS, "Firefox to start");
    const { bidi, run } = isOld ? await openOld(profile) : await open(url);
    const window = new FirefoxWindow(run);
    await window.call(simulateUserPresence);
    return { bidi, window, ended, end: () => end(bidi, ended, kill) };
  } catch (error) {
    kill();
    throw error;
  }
}

/** A session, and the way to the browser's own window. */
interface Opened {
  bidi: Bidi;
  run: RunInWindow;
}

async function open(url: string): Promise<Opened> {
  const bidi = await Bidi.connect(`${url}/session`, LAUNCH_MS);
  await bidi.send("session.new", { capabilities: {} }, LAUNCH_MS);
  return { bidi, run: throughBidi(bidi) };
}

/** There is one session at a time, which Marionette begins and BiDi joins. */
async function openOld(profile: string): Promise<Opened> {
  const marionette = await Marionette.connect(profile);
  const bidi = await Bidi.connect(await marionette.beginSession(), LAUNCH_MS);
  return { bidi, run: (expression) => marionette.run(expression) };
}

/** As in `Mozilla Firefox 140.12.0esr`. */
function majorVersion(): number {
  const { stdout } = spawnSync(requireBrowser("firefox"), ["--version"], { encoding: "utf8" });
  return Number(/\d+/.exec(stdout)?.[0]);
}

function spawnFirefox(profile: string, options: LaunchOptions, more: string[]): ChildProcess {
  const { headless = true, width = 1280, height = 800, timezone } = options;
  const args = [
    ...(headless ? ["--headless"] : []),
    "--remote-debugging-port=0",
    // Pages of the extension, and the browser's own window, can be reached only so.
    "--remote-allow-system-access",
    ...more,
    "--no-remote",
    `--width=${width}`,
    `--height=${height}`,
    "--profile",
    profile,
    ...(options.extraArgs ?? []),
    "about:blank",
  ];
  return spawn(requireBrowser("firefox"), args, {
    // A group of its own, so that nothing of it outlives us.
    detached: process.platform !== "win32",
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, ...(timezone ? { TZ: timezone } : {}), ...options.env },
  });
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    child.stderr?.on("data", (data) => {
      text = (text + data).slice(-10_000);
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(text);
      if (found?.[1]) resolve(found[1]);
    });
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`Firefox ended at once: ${text.slice(-500)}`)));
  });
}

async function end(bidi: Bidi, ended: Promise<void>, kill: () => void): Promise<void> {
  await bidi.send("browser.close").catch(() => {});
  await withTimeout(ended, TIMEOUT_MS, "Firefox to end").catch(() => {});
  bidi.close();
  kill();
  process.removeListener("exit", kill);
}

function killGroup(child: ChildProcess): void {
  if (!child.pid) return;
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
  } catch {
    // It has ended already, which is what was wanted.
  }
}
