import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { findWebKit } from "../../../scripts/browsers.mjs";
import { type Screen, startScreen } from "../screen";
import { TIMEOUT_MS, withTimeout } from "../with-timeout";

const SCRIPT = fileURLToPath(new URL("view.py", import.meta.url));

/** What the engine tells without being asked. */
export type WebKitEvent =
  | { kind: "load"; view: number; state: "loading" | "complete"; url: string }
  /** A script called the extension's API; it waits for a "reply" with this `call`. */
  | { kind: "message"; view: number; call: number; message: string }
  | { kind: "gone"; view: number };

type Waiting = { resolve: (value: unknown) => void; reject: (error: Error) => void };

/** A running WebKitGTK on a screen of its own; `view.py` says which commands it takes. */
export class WebKitProcess {
  onEvent: (event: WebKitEvent) => void = () => {};
  private count = 0;
  private readonly waiting = new Map<number, Waiting>();

  private constructor(
    private readonly screen: Screen,
    private readonly engine: ChildProcess,
  ) {
    createInterface({ input: engine.stdout as NodeJS.ReadableStream }).on("line", (line) =>
      this.receive(JSON.parse(line)),
    );
    engine.once("exit", () => {
      for (const { reject } of this.waiting.values()) reject(new Error("WebKit ended"));
      this.waiting.clear();
    });
    process.once("exit", this.kill);
  }

  static async start(): Promise<WebKitProcess> {
    const screen = await startScreen();
    try {
      const engine = spawn(findWebKit() ?? "python3", [SCRIPT], {
        stdio: ["pipe", "pipe", "ignore"],
        env: {
          ...process.env,
          DISPLAY: screen.display,
          // Without a display server of its own there is no accessibility bus and no graphics card.
          NO_AT_BRIDGE: "1",
          LIBGL_ALWAYS_SOFTWARE: "1",
          WEBKIT_DISABLE_COMPOSITING_MODE: "1",
          // Its sandbox does not start as root; it shows pages of the tests alone.
          WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
        },
      });
      return new WebKitProcess(screen, engine);
    } catch (error) {
      screen.end();
      throw error;
    }
  }

  send<Value = null>(kind: string, fields: object = {}, ms = TIMEOUT_MS): Promise<Value> {
    const id = ++this.count;
    const answer = new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    this.engine.stdin?.write(`${JSON.stringify({ id, kind, ...fields })}\n`);
    return withTimeout(answer as Promise<Value>, ms, `WebKit to answer ${kind}`);
  }

  readonly kill = (): void => {
    process.removeListener("exit", this.kill);
    this.engine.kill("SIGKILL");
    this.screen.end();
  };

  private receive(line: WebKitEvent & { id?: number; value?: unknown; error?: string }): void {
    if (line.id === undefined) {
      this.onEvent(line);
      return;
    }
    const waiting = this.waiting.get(line.id);
    this.waiting.delete(line.id);
    if (line.error === undefined) waiting?.resolve(line.value);
    else waiting?.reject(new Error(line.error));
  }
}
