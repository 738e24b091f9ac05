const STILL_MS = 80;
const LONGEST_MS = 3_000;

/** Resolves once nothing of the page changed for a moment: what it asks for after a drawing is there by then. */
export async function untilStill(): Promise<void> {
  let changedAt = performance.now();
  const observer = new MutationObserver(() => {
    changedAt = performance.now();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  const end = changedAt + LONGEST_MS;
  while (performance.now() < Math.min(changedAt + STILL_MS, end))
    await new Promise((resolve) => setTimeout(resolve, STILL_MS / 4));
  observer.disconnect();
}
