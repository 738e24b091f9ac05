/** What a page found out about something that came and went, in words. */
export interface Spied {
  /** Every element that came, as the page can print it. */
  nodes: string[];
  /** Every event that reached the page, with what it was aimed at. */
  events: string[];
  /** What came of trying to read, open and press it. */
  tries: string[];
}

/**
 * A page that does what it can to learn of the card, read it and press it: runs in the page, as the
 * first thing there, so that its listeners come before ours.
 */
export const SPY = `
  window.spied = { nodes: [], events: [], tries: [] };
  const { nodes, events, tries } = window.spied;
  const tell = (node) => node.nodeType === 1
    ? node.outerHTML + " root:" + node.shadowRoot + " text:" + node.innerText + node.textContent : node.nodeName;
  const observer = new MutationObserver((all) => {
    for (const { addedNodes, target, attributeName } of all) {
      if (target.nodeType === 1 && attributeName) nodes.push("attribute " + attributeName + tell(target));
      for (const node of addedNodes) {
        nodes.push(tell(node));
        if (node.nodeType === 1) { window.strange = node; meddle(node) }
      }
    }
  });
  addEventListener("load", () => setTimeout(() =>
    observer.observe(document, { childList: true, subtree: true, attributes: true })));
  for (const name of Object.keys(Object.getOwnPropertyDescriptors(window)).filter((key) => /^on/.test(key)))
    document.addEventListener(name.slice(2), (event) => {
      const path = event.composedPath().map((one) => one.localName ?? one.constructor?.name ?? "window");
      if (window.strange && event.isTrusted && event.target === window.strange)
        events.push(event.type + " " + path.join(" "));
    }, true);
  addEventListener("securitypolicyviolation", (event) => tries.push("violation " + event.blockedURI), true);
  const attempt = (what, run) => {
    try { tries.push(what + ": " + String(run())) } catch (error) { tries.push(what + ": refused") }
  };
  function meddle(node) {
    const WORDS = ["Bedtime", "Close", "Save", "Another idea", "small moment", "browsing since"];
    attempt("root", () => node.shadowRoot);
    attempt("attach", () => node.attachShadow({ mode: "open" }).innerHTML);
    attempt("internals", () => node.attachInternals().shadowRoot);
    attempt("open", () => node.openOrClosedShadowRoot);
    attempt("html", () => node.getHTML?.({ serializableShadowRoots: true }) ?? "");
    attempt("click", () => { node.click(); return "" });
    attempt("keys", () => {
      for (const key of ["Escape", "Enter", " "])
        node.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true }));
      return "";
    });
    setTimeout(() => {
      const { left, top, width, height } = node.getBoundingClientRect();
      for (let x = left + 10; x < left + width; x += 40) for (let y = top + 10; y < top + height; y += 20) {
        const there = document.elementFromPoint(x, y);
        if (there !== node && node.contains(there)) tries.push("inside: " + there.outerHTML);
        const how = { bubbles: true, composed: true, clientX: x, clientY: y, detail: 1 };
        for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"])
          node.dispatchEvent(new MouseEvent(type, how));
        const spot = document.caretPositionFromPoint?.(x, y)?.offsetNode;
        if (spot?.nodeType === 3 && WORDS.some((word) => spot.data.includes(word))) tries.push("caret: " + spot.data);
      }
      attempt("selected", () => {
        getSelection().selectAllChildren(document.documentElement);
        document.execCommand("selectAll");
        const text = String(getSelection());
        getSelection().removeAllRanges();
        return WORDS.filter((word) => text.includes(word)).join();
      });
      attempt("found", () => WORDS.filter((word) => {
        getSelection().removeAllRanges();
        return window.find(word, true, false, true, false, true);
      }).join());
      getSelection().removeAllRanges();
      attempt("focus", () => { node.focus(); return document.activeElement === node });
      attempt("loaded", () => performance.getEntries().map(({ name }) => name).filter((name) => /extension/.test(name)).join());
      attempt("sheets", () => document.styleSheets.length + document.adoptedStyleSheets.length);
      attempt("fonts", () => document.fonts.size);
      window.spied.isDone = true;
    }, 400);
  }
`;
