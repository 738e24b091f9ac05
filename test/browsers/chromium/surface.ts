import type { CDPSession, KeyInput, Protocol, Page as PuppeteerPage } from "puppeteer-core";
import type { ClosedRoot } from "../card";
import type { Rect } from "../inspect";
import { type Point, stepsBetween, type TabSurface } from "../tab";
import { TIMEOUT_MS, withTimeout } from "../with-timeout";

const bounded = <T>(promise: Promise<T>, what: string) => withTimeout(promise, TIMEOUT_MS, what);

/** A tab or the open popup of Chromium, which to it are alike. */
export async function chromiumSurface(page: PuppeteerPage): Promise<TabSurface> {
  const session = await bounded(page.createCDPSession(), "a session with the page");
  // A page that becomes a phone's is loaded anew by Puppeteer itself.
  page.setDefaultNavigationTimeout(TIMEOUT_MS);
  return {
    run: (expression) =>
      bounded(page.evaluate(expression), "the page to answer") as Promise<string>,
    clickAt: (x, y) => bounded(page.mouse.click(x, y), "a click"),
    press: (key) => bounded(page.keyboard.press(key as KeyInput), "a key"),
    capture: (clip) => capture(page, clip),
    goto: (url) => load(page.goto(url, { timeout: TIMEOUT_MS })),
    reload: () => load(page.reload({ timeout: TIMEOUT_MS })),
    show: () => bounded(page.bringToFront(), "the tab to come to the front"),
    setViewport: (width, height, deviceScaleFactor) =>
      page.setViewport({ ...page.viewport(), width, height, deviceScaleFactor }),
    swipe: (from, to, isHeld) => bounded(swipe(session, { from, to }, isHeld), "a swipe"),
    print: async () => Buffer.from(await bounded(page.pdf(), "the print")),
    close: () => bounded(page.close(), "the tab to close"),
    closedRoots: () => bounded(closedRoots(session), "the closed roots"),
  };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function swipe(
  session: CDPSession,
  { from, to }: { from: Point; to: Point },
  isHeld?: () => Promise<unknown>,
): Promise<void> {
  const send = (type: "touchStart" | "touchMove" | "touchEnd", ...touchPoints: Point[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints });
  await send("touchStart", from);
  await isHeld?.();
  for (const point of stepsBetween(from, to)) {
    await send("touchMove", point);
    await pause(16);
  }
  await send("touchEnd");
}

async function load(going: Promise<unknown>): Promise<void> {
  await going;
}

async function capture(page: PuppeteerPage, clip: Rect | undefined): Promise<Buffer> {
  const picture = page.screenshot(clip ? { clip } : {});
  return Buffer.from(await bounded(picture, "a screenshot"));
}

type Node = Protocol.DOM.Node;

/** Runs in the page: asked of the page itself, since 50,000 nodes take seconds to be told of. */
function onTop(root: Document | ShadowRoot = document): Element[] {
  const all = [...root.querySelectorAll("*")];
  const inside = all.flatMap(({ shadowRoot }) => (shadowRoot ? onTop(shadowRoot) : []));
  return [...root.querySelectorAll(":popover-open, dialog:modal"), ...inside];
}

async function closedRoots(session: CDPSession): Promise<ClosedRoot[]> {
  const asked = `(() => { ${String(onTop)}; return onTop() })()`;
  const { result } = await session.send("Runtime.evaluate", { expression: asked });
  if (!result.objectId) return [];
  const { objectId } = result;
  const { result: list } = await session.send("Runtime.getProperties", {
    objectId,
    ownProperties: true,
  });
  const found: ClosedRoot[] = [];
  for (const { value } of list) {
    if (value?.subtype !== "node" || !value.objectId) continue;
    const about = { objectId: value.objectId, depth: 1, pierce: true };
    const { node } = await session.send("DOM.describeNode", about);
    const root = node.shadowRoots?.find((one) => one.shadowRootType === "closed");
    if (root) found.push(await reach(session, { host: node, root }));
  }
  await session.send("Runtime.releaseObject", { objectId });
  return found;
}

async function reach(session: CDPSession, pair: { host: Node; root: Node }): Promise<ClosedRoot> {
  const handle = async ({ backendNodeId }: Node) => {
    const { object } = await session.send("DOM.resolveNode", { backendNodeId });
    return object.objectId ?? "";
  };
  const [root, host] = [await handle(pair.root), await handle(pair.host)];
  const run = async (source: string) => {
    const answer = await bounded(
      session.send("Runtime.callFunctionOn", {
        objectId: root,
        functionDeclaration: `function (host) { return (${source})(this, host); }`,
        arguments: [{ objectId: host }],
        awaitPromise: true,
        returnByValue: true,
      }),
      "the closed root to answer",
    );
    const wrong = answer.exceptionDetails;
    if (wrong) throw new Error(wrong.exception?.description ?? wrong.text);
    return answer.result.value as string | undefined;
  };
  return { run };
}
