/** Makes all text of the page so many times as large as it is, as a parent's own text size does. Runs in the page. */
export function setTextScale(times: number): Promise<number> {
  const root = document.documentElement;
  root.style.fontSize = "";
  const pixels = Number.parseFloat(getComputedStyle(root).fontSize) * times;
  if (times !== 1) root.style.fontSize = `${pixels}px`;
  // What watches its size has been told by then.
  return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
}
