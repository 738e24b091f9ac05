import { appendFile, mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { afterAll, afterEach } from "vitest";
import type { BrowserDriver } from "../browsers";
import { failureFiles } from "../browsers/failure-files";
import { runningBrowsers } from "../browsers/running-browsers";
import { withTimeout } from "../browsers/with-timeout";
import { repeatedBreaks } from "./repeated-breaks";

const REPEATED_BREAKS = "out/e2e/repeated-breaks.txt";
/** A browser that hangs must not hold up the report of it. */
const CAPTURE_MS = 10_000;

/** For the project's `setupFiles`: what a failed test saw is kept beside its screenshot. */
afterEach(async ({ task }) => {
  if (task.result?.state !== "fail") return;
  const name = [task.file.name, fullNameOf(task)].join(" ");
  const files = failureFiles(name);
  const parts = [`${name}\n${task.result.errors?.map(({ stack, message }) => stack ?? message)}`];
  await mkdir(dirname(files.trace), { recursive: true });
  for (const driver of runningBrowsers()) {
    const captured = withTimeout(
      capture(driver, files.screenshot),
      CAPTURE_MS,
      "the failed browser",
    );
    parts.push(await captured.catch((error) => `${driver.name}: ${error}`));
  }
  await writeFile(files.trace, parts.join("\n\n"));
});

afterAll(async () => {
  const repeated = repeatedBreaks();
  if (repeated.length > 0) await appendFile(REPEATED_BREAKS, `${repeated.join("\n")}\n`);
});

/** The names of the suites around a test, and its own. */
function fullNameOf(task: { name: string; suite?: { name: string; suite?: unknown } }): string {
  const { suite } = task;
  return suite ? `${fullNameOf(suite as typeof task)} ${task.name}` : task.name;
}

/** Takes a picture of the tab in view; what is open and what happened, as text. */
async function capture(driver: BrowserDriver, screenshot: string): Promise<string> {
  const lines = [`== ${driver.name}`];
  for (const tab of await driver.tabs()) {
    const seen = await tab.evaluate(() => ({
      url: location.href,
      visibility: document.visibilityState,
      hasFocus: document.hasFocus(),
      popovers: document.querySelectorAll("[popover=manual]").length,
      events: (globalThis as { peekabooEvents?: string[] }).peekabooEvents,
    }));
    if (seen.visibility === "visible") await tab.screenshot(screenshot);
    const { events, ...state } = seen;
    lines.push(JSON.stringify(state), ...(events ?? []));
  }
  const stored = await driver.evaluateInBackground(() => browser.storage.local.get(null));
  lines.push(JSON.stringify(stored, null, 1), ...(await driver.extensionErrors()));
  return lines.join("\n");
}
