import type { Tab } from "../browsers";
import { DATA, pattern } from "./labels";

/** Files that home gives to the downloads, and takes from the parent. */

/** Keeps a copy of what the page hands to the downloads. */
export const catchBlobs = (page: Tab): Promise<void> =>
  page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      (window as unknown as { caught: Blob }).caught = blob as Blob;
      return make(blob);
    };
  });

export const caught = (page: Tab): Promise<string> =>
  page.evaluate(() => (window as unknown as { caught: Blob }).caught.text());

/** As if the parent had picked this file. */
export const choose = (page: Tab, content: string): Promise<void> =>
  page.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    const picked = new DataTransfer();
    picked.items.add(new File([text], "peekaboo.json", { type: "application/json" }));
    if (!input) throw new Error("no file field");
    input.files = picked.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }, content);

/** What is said of an export once it is among the downloads. */
export const EXPORT_SAVED = pattern(DATA.exported, {
  file: pattern(DATA.fileName, { date: /\d{4}-\d\d-\d\d/ }),
});

export const isExport = (path: unknown): boolean =>
  new RegExp(`${pattern(DATA.fileName, { date: /[\d-]+/ }).source}$`).test(String(path));
