import { callOf } from "../page";
import { TIMEOUT_MS, waitUntil } from "../with-timeout";
import { type Bidi, runIn } from "./bidi";
import { FIREFOX_ID } from "./prefs";

/** Runs an expression in the browser window: one that gives a promise of a string, or of undefined. */
export type RunInWindow = (expression: string) => Promise<string | undefined>;

/** Over WebDriver BiDi, which tells of the browser's own window in Firefox 153, and did not in 140. */
export function throughBidi(bidi: Bidi): RunInWindow {
  const find = async () => {
    const tree = await bidi.send("browsingContext.getTree", { "moz:scope": "chrome" });
    const contexts = tree.contexts as { url: string; context: string }[];
    return contexts.find((one) => one.url.endsWith("/browser.xhtml"))?.context;
  };
  return async (expression) => {
    const context = await waitUntil(find, "Firefox's window");
    return runIn(bidi, { context }, expression);
  };
}

/** Firefox's own window, where its privileged code can be called. */
export class FirefoxWindow {
  constructor(private readonly run: RunInWindow) {}

  /** Runs a function in the browser window. It must stand alone; argument and answer are JSON. */
  async call<Result, Argument = undefined>(
    fn: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result> {
    const json = await this.run(callOf(String(fn), argument));
    return (json === undefined ? undefined : JSON.parse(json)) as Result;
  }

  /**
   * Runs an expression inside the toolbar popup or the background page, which WebDriver cannot
   * reach: by a frame script, in a sandbox that sees the page as its own scripts do.
   */
  async runInside(where: "popup" | "background", expression: string): Promise<string | undefined> {
    const question = {
      where,
      expression,
      id: FIREFOX_ID,
      frame: String(evaluateInFrame),
      PATIENCE_MS: TIMEOUT_MS,
    };
    const { ok, value } = await this.call(askFrame, question);
    if (!ok) throw new Error(value);
    return value;
  }
}

// biome-ignore-start lint/suspicious/noExplicitAny: Firefox's privileged scope has no types.
declare const WebExtensionPolicy: any;
declare const Cu: any;
declare const content: any;
declare const sendAsyncMessage: (key: string, message: object) => void;

interface FrameQuestion {
  where: "popup" | "background";
  expression: string;
  id: string;
  frame: string;
  PATIENCE_MS: number;
}
interface FrameAnswer {
  ok: boolean;
  value: string;
}

/** Runs in the browser window. */
async function askFrame(question: FrameQuestion): Promise<FrameAnswer> {
  const { where, expression, id, frame, PATIENCE_MS: ms } = question;
  let page: any = null;
  if (where === "popup") page = document.querySelector('browser[webextension-view-type="popup"]');
  // It may be stopped as soon as it was woken.
  for (const end = Date.now() + ms / 2; where === "background" && !page && Date.now() < end; ) {
    const { extension } = WebExtensionPolicy.getByID(id);
    await extension.wakeupBackground?.();
    page = [...extension.views].find((view) => view.viewType === "background")?.xulBrowser;
    if (!page) await new Promise((resolve) => setTimeout(resolve, 50));
  }
  if (!page) return { ok: false, value: `The ${where} is not open` };
  const key = `peekaboo:${Math.random()}`;
  const script = `(${frame})(${JSON.stringify({ expression, key })})`;
  return new Promise((resolve) => {
    page.messageManager.addMessageListener(key, (message: any) => resolve(message.data));
    page.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
    setTimeout(() => resolve({ ok: false, value: `The ${where} did not answer` }), ms);
  });
}

/** Runs in the page's process, beside the page. */
function evaluateInFrame({ expression, key }: { expression: string; key: string }): void {
  const send = (ok: boolean, value: string) => sendAsyncMessage(key, { ok, value });
  try {
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    Cu.exportFunction(send, sandbox, { defineAs: "__tell" });
    const then = "(value) => __tell(true, value), (error) => __tell(false, String(error))";
    Cu.evalInSandbox(`(${expression}).then(${then})`, sandbox);
  } catch (error) {
    send(false, String(error));
  }
}
// biome-ignore-end lint/suspicious/noExplicitAny: see above.
