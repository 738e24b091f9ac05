/**
 * What a person would see go wrong on the page that is drawn now, a line for each: text that is cut by a box around
 * it, texts that lie over one another, controls that lie beside the page or under something. It must stand alone,
 * since it runs in a page.
 */
export function layoutFaults(): string[] {
  /** Px that rounding and the slope of letters may take. */
  const SLACK = 2;
  const faults = new Set<string>();
  const page = document.scrollingElement ?? document.documentElement;

  /** A function of an element that is asked once for each, since many texts stand in the same boxes. */
  function remembered<Result>(ask: (element: Element) => Result): (element: Element) => Result {
    const answers = new Map<Element, Result>();
    return (element) => {
      if (!answers.has(element)) answers.set(element, ask(element));
      return answers.get(element) as Result;
    };
  }
  const styleOf = remembered((element) => {
    const { overflow, overflowX, overflowY, position } = getComputedStyle(element);
    return { overflow, overflowX, overflowY, position };
  });

  const nameOf = (element: Element) => {
    const words = (element.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 40);
    const kind = element.classList.length > 0 ? `.${element.classList[0]}` : "";
    return `${element.localName}${kind} "${words}"`;
  };

  /** Words for ears lie in a box of a pixel. */
  const isForEars: (element: Element) => boolean = remembered((element) => {
    const { overflow, position } = styleOf(element);
    if (position === "absolute" && overflow !== "visible") {
      const { width, height } = element.getBoundingClientRect();
      if (width <= 1 && height <= 1) return true;
    }
    return element.parentElement !== null && isForEars(element.parentElement);
  });

  const isSeen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !isForEars(element);

  interface Text {
    element: Element;
    rects: DOMRect[];
  }

  function textsOnPage(): Text[] {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement;
      if (!element || !node.nodeValue?.trim() || element.closest("script, style, option")) continue;
      if (!isSeen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(
        ({ width, height }) => width > 1 && height > 1,
      );
      if (rects.length > 0) texts.push({ element, rects });
    }
    return texts;
  }

  function findCut({ element, rects }: Text): void {
    for (
      let box: Element | null = element;
      box && box !== document.documentElement;
      box = box.parentElement
    ) {
      const { overflowX, overflowY, position } = styleOf(box);
      const around = box.getBoundingClientRect();
      for (const rect of rects) {
        const isCutX = rect.left < around.left - SLACK || rect.right > around.right + SLACK;
        const isCutY = rect.top < around.top - SLACK || rect.bottom > around.bottom + SLACK;
        if (isCutX && /hidden|clip/.test(overflowX))
          faults.add(`${nameOf(element)} is cut at a side`);
        if (isCutY && /hidden|clip/.test(overflowY))
          faults.add(`${nameOf(element)} is cut above or below`);
      }
      // What scrolls shows the rest.
      if (/auto|scroll/.test(overflowX + overflowY)) return;
      if (position === "fixed") return;
    }
  }

  /** What is positioned may lie over the page on purpose: a bar that stays, a popover, a card. */
  const layerOf: (element: Element) => Element | null = remembered((element) =>
    /fixed|sticky/.test(styleOf(element).position) || element.matches("[popover], dialog, svg")
      ? element
      : element.parentElement && layerOf(element.parentElement),
  );

  interface Part {
    left: number;
    right: number;
    top: number;
    bottom: number;
  }

  /** The part that is not scrolled out of a box around it; null if all is. */
  function seenPart(element: Element, rect: DOMRect): Part | null {
    let { top, bottom } = rect;
    for (let box = element.parentElement; box; box = box.parentElement) {
      if (!/auto|scroll|hidden|clip/.test(styleOf(box).overflowY)) continue;
      const around = box.getBoundingClientRect();
      top = Math.max(top, around.top);
      bottom = Math.min(bottom, around.bottom);
    }
    return bottom - top > SLACK ? { left: rect.left, right: rect.right, top, bottom } : null;
  }

  function findOverlaps(texts: readonly Text[]): void {
    const layered = texts.map(({ element, rects }) => ({
      element,
      rects: rects.flatMap((rect) => seenPart(element, rect) ?? []),
      layer: layerOf(element),
    }));
    const heightOf = ({ top, bottom }: Part) => bottom - top;
    for (const [place, one] of layered.entries())
      for (const other of layered.slice(place + 1)) {
        if (one.layer !== other.layer || one.layer?.localName === "svg") continue;
        const isOver = one.rects.some((a) =>
          other.rects.some(
            (b) =>
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
              // Lines stand closer than the boxes of their letters are high.
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >
                Math.min(heightOf(a), heightOf(b)) / 2,
          ),
        );
        if (isOver)
          faults.add(`${nameOf(one.element)} and ${nameOf(other.element)} lie over one another`);
      }
  }

  const scrollsSideways = (element: Element) => {
    for (let at = element.parentElement; at && at !== page; at = at.parentElement)
      if (/auto|scroll/.test(styleOf(at).overflowX) && at.scrollWidth > at.clientWidth) return true;
    return false;
  };

  function findUnreachable(): void {
    const controls = [
      ...document.querySelectorAll("button, a[href], input, select, textarea, summary"),
    ].filter((control) => isSeen(control.closest("label") ?? control));
    for (const control of controls) {
      const { left, right } = control.getBoundingClientRect();
      const isBeside = left < -SLACK || right > page.clientWidth + SLACK;
      if (isBeside && !scrollsSideways(control))
        faults.add(`${nameOf(control)} lies beside the page`);
    }
    for (const control of controls) {
      // What lies above the page comes into view with the focus.
      const comesByFocus = control.getBoundingClientRect().bottom + scrollY <= 0;
      if (comesByFocus) (control as HTMLElement).focus();
      control.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
      const { x, y, width, height } = control.getBoundingClientRect();
      if (width === 0) continue;
      const hit = document.elementFromPoint(x + width / 2, y + height / 2);
      const isReached =
        hit &&
        (control.contains(hit) || hit.contains(control) || hit.closest("label")?.contains(control));
      // A card that was asked for lies over the page, as on any page, until it is closed; so does a popover.
      if (!isReached && !hit?.closest(".corner, [popover]"))
        faults.add(`${nameOf(control)} is covered by ${hit ? nameOf(hit) : "nothing on the page"}`);
      if (comesByFocus) (control as HTMLElement).blur();
    }
    scrollBack();
  }

  function scrollBack(): void {
    for (const element of document.querySelectorAll("*"))
      if (element.scrollTop !== 0 || element.scrollLeft !== 0) element.scrollTo(0, 0);
    scrollTo(0, 0);
  }

  scrollBack();
  const texts = textsOnPage();
  for (const text of texts) findCut(text);
  findOverlaps(texts);
  const tooWide = page.scrollWidth - page.clientWidth;
  if (tooWide > 1) faults.add(`the page is ${tooWide} px too wide`);
  findUnreachable();
  return [...faults];
}
