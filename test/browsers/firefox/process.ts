import { type ChildProcess, spawn } from "node:child_process";
import { PATIENCE_MS, within } from "../bounded";
import type { LaunchOptions } from "../driven-browser";
import { requireBrowser } from "../require-browser";
import { sitAtKeyboard } from "./at-the-keyboard";
import { Bidi } from "./bidi";
import { FirefoxWindow } from "./window";

const LAUNCH_MS = 60_000;

/** A running Firefox and the way to speak to it. */
export interface FirefoxProcess {
  bidi: Bidi;
  /** Resolves once the program has ended, by itself or by `end`. */
  ended: Promise<void>;
  end(): Promise<void>;
}

export async function startFirefox(
  profile: string,
  options: LaunchOptions,
): Promise<FirefoxProcess> {
  const child = spawnFirefox(profile, options);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const kill = () => killGroup(child);
  process.once("exit", kill);
  try {
    const url = await within(addressOf(child), LAUNCH_MS, "Firefox to start");
    const bidi = await Bidi.connect(`${url}/session`, LAUNCH_MS);
    await bidi.send("session.new", { capabilities: {} }, LAUNCH_MS);
    await new FirefoxWindow(bidi).call(sitAtKeyboard);
    return { bidi, ended, end: () => end(bidi, ended, kill) };
  } catch (error) {
    kill();
    throw error;
  }
}

function spawnFirefox(profile: string, options: LaunchOptions): ChildProcess {
  const { headless = true, width = 1280, height = 800, timezone } = options;
  const args = [
    ...(headless ? ["--headless"] : []),
    "--remote-debugging-port=0",
    // Pages of the extension, and the browser's own window, can be reached only so.
    "--remote-allow-system-access",
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
    let said = "";
    child.stderr?.on("data", (data) => {
      said = (said + data).slice(-10_000);
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said);
      if (found?.[1]) resolve(found[1]);
    });
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`Firefox ended at once: ${said.slice(-500)}`)));
  });
}

async function end(bidi: Bidi, ended: Promise<void>, kill: () => void): Promise<void> {
  await bidi.send("browser.close").catch(() => {});
  await within(ended, PATIENCE_MS, "Firefox to end").catch(() => {});
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
