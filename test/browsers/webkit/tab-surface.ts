import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ClosedRoot } from "../card";
import type { TabSurface } from "../tab";
import type { ExtensionHost } from "./extension-host";

/** The engine's names of keys, where they are not those of `KeyboardEvent.key`. */
const KEYS: Record<string, string> = { Enter: "Return", Backspace: "BackSpace", " ": "space" };

/** A tab of WebKitGTK. */
export function webKitTabSurface(host: ExtensionHost, view: number): TabSurface {
  const { engine } = host;
  const refused = (what: string) => () => Promise.reject(new Error(`WebKit can't ${what} here`));
  return {
    run: (expression) => host.run(view, `return await (${expression})`),
    clickAt: (x, y) => engine.send("click", { view, x, y }).then(() => {}),
    press: (key) => engine.send("press", { view, key: KEYS[key] ?? key }).then(() => {}),
    capture: () => capture(host, view),
    goto: (url) => host.load(view, url),
    reload: async () => host.load(view, (await host.run(view, "return location.href")) ?? ""),
    show: () => host.show(view),
    setViewport: (width, height) => engine.send("resize", { width, height }).then(() => {}),
    swipe: refused("swipe"),
    print: refused("print"),
    close: () => host.remove(view),
    closedRoots: () => closedRoots(host, view),
  };
}

/** The second frame after now shows what is there now. */
const DRAWN = `await new Promise((drawn) =>
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn, 100))));`;

async function capture(host: ExtensionHost, view: number): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), "webkit-"));
  try {
    const file = join(folder, "view.png");
    await host.run(view, DRAWN).catch(() => {}); // Some documents run no script.
    await host.engine.send("screenshot", { view, file });
    return await readFile(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * The extension's own world made the roots; `context-script.ts` notes them there, since no tool of the engine
 * opens one.
 */
async function closedRoots(host: ExtensionHost, view: number): Promise<ClosedRoot[]> {
  const count = await host.run(
    view,
    `globalThis.__peekabooShown = (globalThis.__peekabooRoots ?? [])
       .filter((root) => root.host.isConnected && root.host.matches(":popover-open"));
     return String(globalThis.__peekabooShown.length);`,
    true,
  );
  return Array.from({ length: Number(count) }, (_, at) => ({
    run: (source: string) =>
      host.run(
        view,
        `const root = globalThis.__peekabooShown[${at}]; return await (${source})(root, root.host);`,
        true,
      ),
  }));
}
