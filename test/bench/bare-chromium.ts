import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { WebSocket } from "ws";
import { extensionIdOf, seedPageAccess } from "../browsers/chromium/preferences";
import { makeProfile, type Profile } from "../browsers/profile";
import { requireBrowser } from "../browsers/require-browser";
import { waitUntil, withTimeout } from "../browsers/with-timeout";

const ANSWER_MS = 60_000;
type ProtocolEvent = { method: string; params: Record<string, unknown>; sessionId?: string };
type Answer = Record<string, unknown>;

/**
 * Drives Chromium without attaching to the background, because a background with a debugger
 * attached is not stopped when idle, and its starts are what is counted.
 */
export class BareChromium {
  private id = 0;
  private readonly waiting = new Map<
    number,
    { resolve(v: Answer): void; reject(e: Error): void }
  >();
  private readonly listeners = new Set<(event: ProtocolEvent) => void>();

  private constructor(
    private readonly process: ChildProcess,
    private readonly socket: WebSocket,
    private readonly profile: Profile,
    readonly baseUrl: string,
  ) {
    socket.on("message", (data) => this.receive(JSON.parse(String(data))));
  }

  /** With an unpacked extension, or with none. Page access is given from the start. */
  static async launch(extension: string | null): Promise<BareChromium> {
    const profile = await makeProfile(undefined);
    const path = extension && resolve(extension);
    if (path) await seedPageAccess(profile.path, path, "granted");
    const args = [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--headless=new",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile.path}`,
      "--no-first-run",
      "--no-default-browser-check",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-quic",
      "--window-size=1280,800",
      ...(path ? [`--disable-extensions-except=${path}`, `--load-extension=${path}`] : []),
      "about:blank",
    ];
    const child = spawn(requireBrowser("chromium"), args, { stdio: "ignore" });
    // When the benchmark ends, its browsers end too.
    process.once("exit", () => child.kill("SIGKILL"));
    const port = join(profile.path, "DevToolsActivePort");
    const text = await waitUntil(
      () => readFile(port, "utf8"),
      "Chromium to open its port",
      ANSWER_MS,
    );
    const [number, place] = text.trim().split("\n");
    const socket = new WebSocket(`ws://127.0.0.1:${number}${place}`, { maxPayload: 2 ** 28 });
    await once(socket, "open");
    const baseUrl = path ? `chrome-extension://${extensionIdOf(path)}` : "";
    return new BareChromium(child, socket, profile, baseUrl);
  }

  /** The process that was started; all others are its descendants. */
  get processId(): number {
    return this.process.pid ?? Number.NaN;
  }

  send(method: string, params: object = {}, sessionId?: string): Promise<Answer> {
    this.id += 1;
    const id = this.id;
    const answer = new Promise<Answer>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
    });
    this.socket.send(JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) }));
    return withTimeout(answer, ANSWER_MS, method);
  }

  /** Calls back at each event; returns how to stop. */
  on(receive: (event: ProtocolEvent) => void): () => void {
    this.listeners.add(receive);
    return () => this.listeners.delete(receive);
  }

  async openTab(url = "about:blank"): Promise<BareTab> {
    const { targetId } = await this.send("Target.createTarget", { url });
    const { sessionId } = await this.send("Target.attachToTarget", { targetId, flatten: true });
    const tab = new BareTab(this, String(targetId), String(sessionId));
    for (const domain of ["Runtime", "Page", "Performance"]) await tab.send(`${domain}.enable`);
    return tab;
  }

  async close(): Promise<void> {
    const ended = once(this.process, "exit");
    await this.send("Browser.close").catch(() => this.process.kill("SIGKILL"));
    await Promise.race([ended, pause(10_000)]);
    this.process.kill("SIGKILL");
    this.socket.terminate();
    await this.profile.remove();
  }

  private receive(
    message: ProtocolEvent & { id?: number; result?: Answer; error?: { message: string } },
  ) {
    const asked = message.id === undefined ? undefined : this.waiting.get(message.id);
    if (message.id === undefined) for (const listener of this.listeners) listener(message);
    if (message.id === undefined || !asked) return;
    this.waiting.delete(message.id);
    if (message.error) asked.reject(new Error(message.error.message));
    else asked.resolve(message.result ?? {});
  }
}

/** One tab with its own debugger session, which keeps only the tab alive. */
export class BareTab {
  /** How many isolated worlds of extensions this document has. */
  worlds = new Set<string>();

  constructor(
    private readonly chromium: BareChromium,
    readonly targetId: string,
    private readonly sessionId: string,
  ) {
    chromium.on(({ method, params, sessionId: from }) => {
      if (from !== sessionId) return;
      if (method === "Runtime.executionContextsCleared") this.worlds.clear();
      if (method !== "Runtime.executionContextCreated") return;
      const { origin, uniqueId } = params.context as { origin: string; uniqueId: string };
      if (origin.startsWith("chrome-extension:")) this.worlds.add(uniqueId);
    });
  }

  send(method: string, params: object = {}): Promise<Answer> {
    return this.chromium.send(method, params, this.sessionId);
  }

  /** The value of an expression; a promise is awaited. */
  async evaluate<Value>(expression: string): Promise<Value> {
    const asked = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = (await this.send("Runtime.evaluate", asked)) as {
      result: { value: Value };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    };
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Navigates and waits until the page has loaded. */
  async goto(url: string): Promise<void> {
    const loaded = new Promise<void>((resolve) => {
      const stop = this.chromium.on(({ method, sessionId }) => {
        if (method !== "Page.loadEventFired" || sessionId !== this.sessionId) return;
        stop();
        resolve();
      });
    });
    await this.send("Page.navigate", { url });
    await withTimeout(loaded, ANSWER_MS, `${url} to load`);
  }

  /** ScriptDuration, TaskDuration, Nodes, JSHeapUsedSize and the like; seconds, counts, bytes. */
  async metrics(): Promise<Record<string, number>> {
    const { metrics } = (await this.send("Performance.getMetrics")) as {
      metrics: { name: string; value: number }[];
    };
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }

  show = (): Promise<Answer> =>
    this.chromium.send("Target.activateTarget", { targetId: this.targetId });
  close = (): Promise<Answer> =>
    this.chromium.send("Target.closeTarget", { targetId: this.targetId });
}
