import { type DrivenBrowser, until } from "../browsers";

/** Makes the window full-screen, minimized or as it was, and waits until it is. */
export async function setWindow(
  driven: DrivenBrowser,
  state: "fullscreen" | "minimized" | "normal",
): Promise<void> {
  await driven.evaluateInBackground(async (wanted) => {
    const [first] = await browser.windows.getAll();
    if (first?.id !== undefined) await browser.windows.update(first.id, { state: wanted });
  }, state);
  const isSo = () =>
    driven.evaluateInBackground(async () => (await browser.windows.getAll())[0]?.state);
  await until(async () => (await isSo()) === state, `the window to be ${state}`);
}
