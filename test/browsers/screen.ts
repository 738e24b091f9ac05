import { type ChildProcess, spawn } from "node:child_process";
import { withTimeout } from "./with-timeout";

const LAUNCH_MS = 60_000;

/** A screen that nobody sees, for programs that need one. */
export interface Screen {
  /** As the variable DISPLAY says it. */
  display: string;
  end(): void;
}

export async function startScreen(): Promise<Screen> {
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1400x1000x24"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const end = () => {
    process.removeListener("exit", end);
    screen.kill("SIGKILL");
  };
  process.once("exit", end);
  try {
    return { display: `:${await withTimeout(displayOf(screen), LAUNCH_MS, "a screen")}`, end };
  } catch (error) {
    end();
    throw error;
  }
}

/** A screen whose windows can be minimised and given the keyboard, which a window manager does. */
export async function startDesktop(): Promise<Screen> {
  const screen = await startScreen();
  const manager = spawn("openbox", [], {
    stdio: "ignore",
    env: { ...process.env, DISPLAY: screen.display },
  });
  manager.once("error", () => {});
  const end = () => {
    manager.kill("SIGKILL");
    screen.end();
  };
  return { display: screen.display, end };
}

function displayOf(screen: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const numbers = screen.stdio[3] as NodeJS.ReadableStream;
    numbers.once("data", (data) => resolve(String(data).trim()));
    screen.once("error", reject);
    screen.once("exit", () => reject(new Error("Xvfb ended at once")));
  });
}
