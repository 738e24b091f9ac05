import type { Browser, CDPSession, Protocol, Target } from "puppeteer-core";
import { TIMEOUT_MS, waitUntil, withTimeout } from "../with-timeout";

const SLOW_START_MS = 4_000;

/** Evaluates an expression in a worker, until it is ended. */
interface Evaluator {
  evaluate(expression: string): Promise<unknown>;
  end(): Promise<void>;
}

/**
 * The extension's service workers. Puppeteer's list goes wrong where an event starts the old worker while the extension
 * is updated: it keeps the old one and never lists the one that follows, which the browser itself lists.
 */
export class Workers {
  constructor(
    private readonly browser: Browser,
    private readonly baseUrl: string,
  ) {}

  /** The one that runs, as puppeteer lists it. */
  listed(): Target | undefined {
    return this.browser.targets().find((one) => this.isOurs(one.type(), one.url()));
  }

  /** Those that run, as the browser lists them. */
  async running(): Promise<Protocol.Target.TargetInfo[]> {
    const session = await this.browser.target().createCDPSession();
    const { targetInfos } = await session.send("Target.getTargets");
    await session.detach();
    return targetInfos.filter(({ type, url }) => this.isOurs(type, url));
  }

  /** Evaluates in the running worker, which is started where none runs. */
  async evaluate(expression: string): Promise<unknown> {
    const evaluator = await waitUntil(() => this.ready(), "the background to be ready");
    const call = evaluator.evaluate(expression);
    try {
      return await withTimeout(call, TIMEOUT_MS, "the background to answer");
    } finally {
      await evaluator.end();
    }
  }

  private async ready(): Promise<Evaluator | null> {
    const target = this.listed() ?? (await this.start());
    const isReady = withTimeout(askPuppeteer(target), SLOW_START_MS, "the background to answer");
    return isReady.catch(async (error) => {
      const lost = await this.unlisted();
      if (!lost) throw error;
      return this.attachTo(lost);
    });
  }

  /** The worker that runs, where puppeteer still lists another that has ended. */
  private async unlisted(): Promise<Protocol.Target.TargetInfo | undefined> {
    const target = this.listed();
    const running = await this.running();
    const isLost = target && running.every(({ targetId }) => targetId !== targetIdOf(target));
    return isLost ? running[0] : undefined;
  }

  private async attachTo(info: Protocol.Target.TargetInfo): Promise<Evaluator> {
    const root = await this.browser.target().createCDPSession();
    const session = await root.connection()?.createSession(info);
    await root.detach();
    if (!session) throw new Error("The connection to Chromium is closed");
    const evaluate = async (expression: string) => {
      const asked = { expression, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails: thrown } = await session.send("Runtime.evaluate", asked);
      if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
      return result.value as unknown;
    };
    return { evaluate, end: () => session.detach() };
  }

  private async start(): Promise<Target> {
    const session = await this.sessionOfAnyTab();
    await session.send("ServiceWorker.startWorker", { scopeURL: `${this.baseUrl}/` });
    await session.detach();
    return waitUntil(async () => this.listed(), "the background to wake");
  }

  async stop(): Promise<void> {
    const listed = this.listed() ?? (await this.listedSoon());
    if (!listed) return;
    const what = "the background to stop";
    // It may be gone before it is told, or found; and another may be woken by the next event at once.
    const stopping = listed.worker().then((worker) => worker?.close());
    await withTimeout(stopping, SLOW_START_MS, what).catch(() => {});
    const isGone = async () => !this.browser.targets().includes(listed);
    await waitUntil(isGone, what, SLOW_START_MS).catch(() => {});
    // A worker that was still starting does not receive it.
    await waitUntil(async () => (await isGone()) || this.stopAll(), what);
    await waitUntil(async () => (await isGone()) || (await this.unlisted()) !== undefined, what);
  }

  /** One that an event has just started, which puppeteer lists a moment later than the browser. */
  private async listedSoon(): Promise<Target | undefined> {
    if ((await this.running()).length === 0) return undefined;
    const isListed = waitUntil(
      async () => this.listed(),
      "the background to be listed",
      SLOW_START_MS,
    );
    return isListed.catch(() => undefined);
  }

  private async stopAll(): Promise<true> {
    const session = await this.sessionOfAnyTab();
    await session.send("ServiceWorker.stopAllWorkers");
    await session.detach();
    return true;
  }

  /** Any tab will do to reach the workers of the whole profile. */
  private async sessionOfAnyTab(): Promise<CDPSession> {
    const page = (await this.browser.pages())[0] ?? (await this.browser.newPage());
    const session = await page.createCDPSession();
    await session.send("ServiceWorker.enable");
    return session;
  }

  private isOurs(type: string, url: string): boolean {
    return type === "service_worker" && url.startsWith(this.baseUrl);
  }
}

/** A worker that just began has no extension API for a moment: then null. */
async function askPuppeteer(target: Target): Promise<Evaluator | null> {
  const worker = await target.worker();
  const question = worker?.evaluate("typeof globalThis.browser?.runtime?.id");
  if ((await question) !== "string" || !worker) return null;
  return { evaluate: (expression) => worker.evaluate(expression), end: async () => {} };
}

/** Puppeteer has no public name for it. */
const targetIdOf = (target: Target): string =>
  (target as unknown as { _targetId: string })._targetId;
