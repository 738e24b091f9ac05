import { type Tab, until } from "../browsers";
import type { ExtensionPage } from "./extension-page";

/**
 * What is left of us in a page: on the page's own side (nodes, styles, focus), and on the
 * extension's side of it, which the page can't see (globals, listeners, timers).
 */
export interface Traces {
  /** What differs between the page as it stands and as its server sent it. */
  page: string[];
  /** What is there beyond what was there when `watchOwnSide` was called. */
  own: string[];
}

export const NO_TRACES: Traces = { page: [], own: [] };

/** Shorter than the 10 s for which an answered card offers to undo that: it must have gone before. */
const LAST_TIMERS_MS = 8_000;

/** Waits for the last timers of a card that fades away; gives what is left of it then. */
export async function tracesOn(ownPage: ExtensionPage, page: Tab): Promise<Traces> {
  const query = async () => ({
    page: await page.evaluate(differences),
    own: await ownSide(ownPage, await page.url()),
  });
  let traces = await query();
  const isClean = async () => {
    traces = await query();
    return traces.page.length + traces.own.length === 0;
  };
  await until(isClean, "the page to be as it was", LAST_TIMERS_MS).catch(() => undefined);
  return traces;
}

/** Runs in the page. */
async function differences(): Promise<string[]> {
  const sent = await (await fetch(location.href)).text();
  const untouched = new DOMParser().parseFromString(sent, "text/html");
  const found: string[] = [];
  const here = document.documentElement.outerHTML;
  if (here !== untouched.documentElement.outerHTML) found.push(`nodes: ${here}`);
  const count = (page: Document) => page.getElementsByTagName("*").length;
  if (count(document) !== count(untouched)) found.push(`${count(document)} elements`);
  if (document.adoptedStyleSheets.length > 0) found.push("an adopted style sheet");
  if (document.styleSheets.length !== untouched.querySelectorAll("style").length)
    found.push(`${document.styleSheets.length} style sheets`);
  if (document.querySelector(":popover-open, :modal")) found.push("something in the top layer");
  if (document.activeElement !== document.body) found.push("the focus was moved");
  if (document.getAnimations().length > 0) found.push("an animation");
  // A frame of its own has the globals that this browser gives to every page.
  const frame = document.body.appendChild(document.createElement("iframe"));
  const usual = new Set(Object.getOwnPropertyNames(frame.contentWindow));
  const globals = Object.getOwnPropertyNames(window).filter((name) => !usual.has(name));
  frame.remove();
  // Frames are numbered.
  return [...found, ...globals.filter((name) => !/^\d+$/.test(name))];
}

/** From now on, until the page goes, what we leave on the extension's side of it is noted. */
export async function watchOwnSide(ownPage: ExtensionPage, page: Tab): Promise<void> {
  return ownPage.tab.evaluate(
    async (address) => {
      /** Runs beside the page, before a card comes to it. */
      function note() {
        // biome-ignore lint/suspicious/noExplicitAny: the browser's own functions are put aside here.
        const scope = globalThis as any;
        const live = new Set<{ what: string; listener?: unknown }>();
        for (const target of [window, document, document.documentElement] as EventTarget[]) {
          const { addEventListener: add, removeEventListener: remove } = target;
          target.addEventListener = (type: string, listener: never, options?: never) => {
            const entry = { what: `${type} on ${target}`, listener };
            live.add(entry);
            const { signal } = Object(options) as { signal?: AbortSignal };
            signal?.addEventListener("abort", () => live.delete(entry));
            add.call(target, type, listener, options);
          };
          target.removeEventListener = (type: string, listener: never, options?: never) => {
            for (const entry of live) if (entry.listener === listener) live.delete(entry);
            remove.call(target, type, listener, options);
          };
        }
        for (const kind of ["Timeout", "Interval"]) {
          const [set, clear] = [scope[`set${kind}`], scope[`clear${kind}`]];
          const entries = new Map<number, { what: string }>();
          const forget = (id: number) => live.delete(entries.get(id) ?? { what: "" });
          scope[`set${kind}`] = (run: () => void, ms: number) => {
            const id: number = set.call(window, runOnce, ms);
            const entry = { what: `${kind} of ${ms} ms` };
            entries.set(id, entry);
            live.add(entry);
            function runOnce() {
              if (kind === "Timeout") forget(id);
              run();
            }
            return id;
          };
          scope[`clear${kind}`] = (id: number) => {
            forget(id);
            clear.call(window, id);
          };
        }
        scope.tracesOfCard = () => {
          const left = Object.getOwnPropertyNames(scope).filter((key) => !usual.includes(key));
          return [...left, ...[...live].map(({ what }) => what)];
        };
        const usual = Object.getOwnPropertyNames(scope);
      }
      const [tab] = (await browser.tabs.query({})).filter(({ url }) => url === address);
      await browser.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func: note });
    },
    await page.url(),
  );
}

function ownSide(ownPage: ExtensionPage, address: string): Promise<string[]> {
  return ownPage.tab.evaluate(async (wanted) => {
    const [tab] = (await browser.tabs.query({})).filter(({ url }) => url === wanted);
    const tabId = tab?.id ?? -1;
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => (globalThis as unknown as { tracesOfCard(): string[] }).tracesOfCard(),
    });
    const listening = await browser.tabs.sendMessage(tabId, { name: "anybody" }).then(
      () => ["a listener for messages"],
      // Nobody listens.
      () => [],
    );
    return [...((answer?.result ?? ["no answer"]) as string[]), ...listening];
  }, address);
}
