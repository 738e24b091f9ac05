import type { ClosedRoot } from "../card";
import { type Point, stepsBetween, type TabSurface } from "../tab";
import { TIMEOUT_MS } from "../with-timeout";
import { type Bidi, runIn, textOf } from "./bidi";
import { webDriverKey } from "./keys";

/** A tab of Firefox over WebDriver BiDi, pages of the extension among them. */
export function firefoxTabSurface(bidi: Bidi, context: string): TabSurface {
  const perform = (...actions: object[]) => bidi.send("input.performActions", { context, actions });
  return {
    run: (expression) => runIn(bidi, { context }, expression),
    clickAt: (x, y) => perform(clickActions(x, y)),
    press: (key) => {
      const value = webDriverKey(key);
      const keys = [
        { type: "keyDown", value },
        { type: "keyUp", value },
      ];
      return perform({ type: "key", id: "keyboard", actions: keys });
    },
    capture: async (clip) => {
      const box = clip ? { clip: { type: "box", ...clip } } : {};
      const { data } = await bidi.send("browsingContext.captureScreenshot", { context, ...box });
      return Buffer.from(data, "base64");
    },
    goto: (url) => bidi.send("browsingContext.navigate", { context, url, wait: "complete" }),
    reload: () => bidi.send("browsingContext.reload", { context, wait: "complete" }),
    show: () => bidi.send("browsingContext.activate", { context }),
    setViewport: (width, height, devicePixelRatio) => {
      const viewport = { width, height };
      return bidi.send("browsingContext.setViewport", { context, viewport, devicePixelRatio });
    },
    swipe: async (from, to, isHeld) => {
      const [down, along] = [fingerDown(from), fingerAlong(from, to)];
      // In one go, or the finger might be held for so long that it is no tap any more.
      if (!isHeld) return perform(fingerActions([...down, ...along]));
      await perform(fingerActions(down));
      await isHeld();
      await perform(fingerActions(along));
    },
    print: async () => {
      const { data } = await bidi.send("browsingContext.print", { context });
      return Buffer.from(data, "base64");
    },
    close: () => bidi.send("browsingContext.close", { context }),
    closedRoots: () => closedRoots(bidi, context),
  };
}

const clickActions = (x: number, y: number) => ({
  type: "pointer",
  id: "mouse",
  parameters: { pointerType: "mouse" },
  actions: [
    { type: "pointerMove", x: Math.round(x), y: Math.round(y) },
    { type: "pointerDown", button: 0 },
    { type: "pointerUp", button: 0 },
  ],
});

/** The browser remembers the finger between two of these. */
const fingerActions = (actions: object[]) => ({
  type: "pointer",
  id: "finger",
  parameters: { pointerType: "touch" },
  actions,
});

const fingerDown = ({ x, y }: Point) => [
  { type: "pointerMove", x: Math.round(x), y: Math.round(y) },
  { type: "pointerDown", button: 0 },
];

const fingerAlong = (from: Point, to: Point) => [
  ...stepsBetween(from, to).map(({ x, y }) => ({
    type: "pointerMove",
    x: Math.round(x),
    y: Math.round(y),
    duration: 16,
  })),
  { type: "pointerUp", button: 0 },
];

interface Shared {
  sharedId: string;
  value?: { shadowRoot?: Shared & { value?: { mode?: string } } };
}

async function closedRoots(bidi: Bidi, context: string): Promise<ClosedRoot[]> {
  const answer = await bidi.send("script.evaluate", {
    target: { context },
    // What is told as the child of a dialog is not told again: so the innermost come first.
    expression: '[...document.querySelectorAll(":popover-open, dialog:modal")].reverse()',
    awaitPromise: false,
    serializationOptions: { includeShadowTree: "all", maxDomDepth: 1 },
  });
  const hosts = (answer.result?.value ?? []) as Shared[];
  return hosts.flatMap((host) => {
    const root = host.value?.shadowRoot;
    return root?.value?.mode === "closed" ? [{ run: runOn(bidi, context, root, host) }] : [];
  });
}

const runOn =
  (bidi: Bidi, context: string, root: Shared, host: Shared) => async (source: string) => {
    const call = {
      target: { context },
      functionDeclaration: source,
      arguments: [{ sharedId: root.sharedId }, { sharedId: host.sharedId }],
      awaitPromise: true,
    };
    return textOf(await bidi.send("script.callFunction", call, TIMEOUT_MS));
  };
