import { type BrowserDriver, until } from "../browsers";

/** Makes the window full-screen, minimized or as it was, and waits until it is. */
export async function setWindow(
  driver: BrowserDriver,
  state: "fullscreen" | "minimized" | "normal",
): Promise<void> {
  await driver.evaluateInBackground(async (wanted) => {
    const [first] = await browser.windows.getAll();
    if (first?.id !== undefined) await browser.windows.update(first.id, { state: wanted });
  }, state);
  const isSo = () =>
    driver.evaluateInBackground(async () => (await browser.windows.getAll())[0]?.state);
  await until(async () => (await isSo()) === state, `the window to be ${state}`);
}
