/** Runs in the page: what lies beyond its right edge, be it by scrolling or cut off. */
export function partsBeyondEdge(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const parts = [...document.querySelectorAll("body :not(svg *, .for-ears)")];
  const beyond = parts.filter((part) => part.getBoundingClientRect().right > clientWidth + 1);
  return [
    ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : []),
    ...beyond.map((part) => `${part.localName}.${part.className} beyond the edge`),
  ];
}
