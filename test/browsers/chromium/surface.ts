import type { CDPSession, KeyInput, Protocol, Page as PuppeteerPage } from "puppeteer-core";
import { PATIENCE_MS, within } from "../bounded";
import type { ClosedRoot } from "../card";
import type { Rect } from "../inspect";
import type { TabSurface } from "../tab";

const bounded = <T>(promise: Promise<T>, what: string) => within(promise, PATIENCE_MS, what);

/** A tab or the open popup of Chromium, which to it are alike. */
export async function chromiumSurface(page: PuppeteerPage): Promise<TabSurface> {
  const session = await bounded(page.createCDPSession(), "a session with the page");
  return {
    run: (expression) =>
      bounded(page.evaluate(expression), "the page to answer") as Promise<string>,
    clickAt: (x, y) => bounded(page.mouse.click(x, y), "a click"),
    press: (key) => bounded(page.keyboard.press(key as KeyInput), "a key"),
    capture: (clip) => capture(page, clip),
    goto: (url) => load(page.goto(url, { timeout: PATIENCE_MS })),
    reload: () => load(page.reload({ timeout: PATIENCE_MS })),
    show: () => bounded(page.bringToFront(), "the tab to come to the front"),
    setViewport: (width, height, deviceScaleFactor) =>
      page.setViewport({ width, height, deviceScaleFactor }),
    close: () => bounded(page.close(), "the tab to close"),
    closedRoots: () => bounded(closedRoots(session), "the closed roots"),
  };
}

async function load(going: Promise<unknown>): Promise<void> {
  await going;
}

async function capture(page: PuppeteerPage, clip: Rect | undefined): Promise<Buffer> {
  const picture = page.screenshot(clip ? { clip } : {});
  return Buffer.from(await bounded(picture, "a screenshot"));
}

type Node = Protocol.DOM.Node;

/** The closed roots of authors, whose host comes with them; the browser's own are left out. */
function* closedRootsIn(node: Node): Generator<{ host: Node; root: Node }> {
  for (const root of node.shadowRoots ?? []) {
    if (root.shadowRootType === "closed") yield { host: node, root };
    yield* closedRootsIn(root);
  }
  for (const child of node.children ?? []) yield* closedRootsIn(child);
  if (node.contentDocument) yield* closedRootsIn(node.contentDocument);
}

async function closedRoots(session: CDPSession): Promise<ClosedRoot[]> {
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  const found: ClosedRoot[] = [];
  for (const pair of closedRootsIn(root)) {
    const closedRoot = await reach(session, pair);
    const isOnTop = await closedRoot.run(
      "async (root, host) => String(host.matches(':popover-open, :modal'))",
    );
    if (isOnTop === "true") found.push(closedRoot);
  }
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
