import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type BrowserDriver, launch, type Tab } from "../browsers";
import { type PreviewServer, startPreview } from "../preview/preview-server";
import { AXE_PATH, type AxeRules, axeViolations, loadAxe } from "./axe";

const AXE_FILE = "axe.min.js";

/** A tab of Chromium for the pages of `test/preview`. */
interface PreviewTab {
  driver: BrowserDriver;
  tab: Tab;
  /** Takes an address such as "popup.html?view=day". */
  draw(url: string): Promise<void>;
  /** As `axeViolations`, with axe-core as a file of the server, which the browser compiles once for all pages. */
  violations(rules?: AxeRules, root?: string): Promise<string[]>;
}

/** Opens it before a suite, and closes it after; what it gives back is there from the suite's own `beforeAll` on. */
export function openPreviewBefore(): () => PreviewTab {
  let preview: PreviewServer | undefined;
  let driver: BrowserDriver | undefined;
  let tab: Tab | undefined;
  beforeAll(async () => {
    preview = await startPreview();
    await copyFile(AXE_PATH, join(preview.folder, AXE_FILE));
    driver = await launch("chromium");
    tab = await driver.openPage("about:blank");
  });
  afterAll(async () => {
    await driver?.close();
    await preview?.close();
  });
  let drawings = 0;
  const draw = async (page: string) => {
    // A page that differs only by its hash would not be reloaded.
    drawings += 1;
    await tab?.goto(`${preview?.url}${page.replace("?", `?drawing=${drawings}&`)}`);
    await tab?.waitFor(() => document.documentElement.dataset.ready === "");
  };
  const violations = async (rules?: AxeRules, root?: string) => {
    await loadAxe(tab as Tab, `/${AXE_FILE}`);
    return axeViolations(tab as Tab, rules, root);
  };
  return () => ({ driver, tab, draw, violations }) as PreviewTab;
}
