/**
 * Resolves once nothing of the page changed for a moment: what it asks for after a drawing is there by then.
 * Stands alone, so that a driver can run it in any page.
 */
export async function untilStill(stillMs = 80, longestMs = 3_000): Promise<void> {
  let changedAt = performance.now();
  const observer = new MutationObserver(() => {
    changedAt = performance.now();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  const end = changedAt + longestMs;
  while (performance.now() < Math.min(changedAt + stillMs, end))
    await new Promise((resolve) => setTimeout(resolve, stillMs / 4));
  observer.disconnect();
}
