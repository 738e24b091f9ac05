import type { Browser, CDPSession, Protocol, Target } from "puppeteer-core";
import { TIMEOUT_MS, waitUntil, withTimeout } from "../with-timeout";

const SLOW_START_MS = 4_000;

/** Calls an expression in a worker. */
type Evaluate = (expression: string) => Promise<unknown>;

/**
 * The extension's service workers, as the browser itself lists them. Puppeteer's list may go wrong once an extension
 * was updated while an event started the old worker: it keeps the old one and never lists the one that follows.
 */
export class Workers {
  constructor(
    private readonly browser: Browser,
    private readonly baseUrl: string,
  ) {}

  /** The one that runs, or null; its identifier is of one start. */
  async runningId(): Promise<string | null> {
    return (await this.runningInfo())?.targetId ?? null;
  }

  private async runningInfo(): Promise<Protocol.Target.TargetInfo | null> {
    const session = await this.browser.target().createCDPSession();
    const { targetInfos } = await session.send("Target.getTargets");
    await session.detach();
    return targetInfos.findLast((info) => this.isOurs(info.type, info.url)) ?? null;
  }

  /** Evaluates in the running worker, which is started where none runs. */
  async evaluate(expression: string): Promise<unknown> {
    const evaluator = await waitUntil(() => this.ready(), "the background to be ready");
    try {
      return await withTimeout(
        evaluator.evaluate(expression),
        TIMEOUT_MS,
        "the background to answer",
      );
    } finally {
      await evaluator.end();
    }
  }

  /** A worker that just began has no extension API for a moment. */
  private async ready(): Promise<{ evaluate: Evaluate; end(): Promise<void> } | null> {
    const info = await this.runningInfo();
    if (!info) {
      await this.start();
      return null;
    }
    const target = this.listed(info.targetId);
    const evaluator = target ? await throughPuppeteer(target) : await this.directly(info);
    const question = await evaluator?.evaluate("typeof globalThis.browser?.runtime?.id");
    if (question === "string") return evaluator;
    await evaluator?.end();
    return null;
  }

  private async directly(info: Protocol.Target.TargetInfo) {
    const root = await this.browser.target().createCDPSession();
    const session = await (root.connection() as NonNullable<ReturnType<CDPSession["connection"]>>)
      .createSession(info)
      .finally(() => root.detach());
    const evaluate = async (expression: string) => {
      const asked = { expression, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await session.send("Runtime.evaluate", asked);
      if (exceptionDetails)
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as unknown;
    };
    return { evaluate, end: () => session.detach() };
  }

  private async start(): Promise<void> {
    const session = await this.sessionOfAnyTab();
    await session.send("ServiceWorker.startWorker", { scopeURL: `${this.baseUrl}/` });
    await session.detach();
  }

  async stop(): Promise<void> {
    const id = await this.runningId();
    const running = id ? this.listed(id) : null;
    if (id && !running) await this.stopAll();
    if (!running) return;
    const what = "the background to stop";
    // It may be gone before it is told, or found; and another may be woken by the next event at once.
    const stopping = running.worker().then((worker) => worker?.close());
    await withTimeout(stopping, SLOW_START_MS, what).catch(() => {});
    const isGone = async () => !this.browser.targets().includes(running);
    await waitUntil(isGone, what, SLOW_START_MS).catch(() => {});
    // A worker that was still starting does not receive it.
    await waitUntil(async () => (await isGone()) || this.stopAll(), what);
    await waitUntil(isGone, what);
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

  private listed(targetId: string): Target | undefined {
    return this.browser
      .targets()
      .find((one) => this.isOurs(one.type(), one.url()) && targetIdOf(one) === targetId);
  }

  private isOurs(type: string, url: string): boolean {
    return type === "service_worker" && url.startsWith(this.baseUrl);
  }
}

async function throughPuppeteer(target: Target) {
  const worker = await target.worker();
  return worker && { evaluate: (text: string) => worker.evaluate(text), end: async () => {} };
}

/** Puppeteer has no public name for it. */
const targetIdOf = (target: Target): string =>
  (target as unknown as { _targetId: string })._targetId;
