/** Runs in a page: whether the paragraph with this sentence can be read without scrolling. */
export function isInView(sentence: string): boolean {
  const words = [...document.querySelectorAll("p")].find((one) => one.textContent === sentence);
  const { top, bottom } = words?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
  return scrollY === 0 && top >= 0 && bottom <= innerHeight;
}
