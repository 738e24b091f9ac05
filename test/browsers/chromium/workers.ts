import type { Browser, CDPSession, Protocol } from "puppeteer-core";
import { TIMEOUT_MS, waitUntil, withTimeout } from "../with-timeout";

/** One that takes longer is asked again. */
const ONE_TRY_MS = 4_000;
const VERSION_UPDATED = "ServiceWorker.workerVersionUpdated";

type Version = Protocol.ServiceWorker.ServiceWorkerVersion;

/** A tab's session that is sent each change, and what was sent last of each version, the oldest first. */
interface Observed {
  session: CDPSession;
  versions: ReadonlyMap<string, Version>;
}

/**
 * The extension's service workers, as the browser itself says. Puppeteer's list of targets goes wrong where a worker
 * ends while puppeteer lets go of it, or while the extension is updated: it keeps the ended one for ever.
 */
export class Workers {
  constructor(
    private readonly browser: Browser,
    private readonly baseUrl: string,
  ) {}

  /** Those that start, run, or are about to stop. */
  running(): Promise<Version[]> {
    return this.observe(async ({ versions }) => running(versions));
  }

  /** Evaluates in the running worker, which is started where none runs. */
  async evaluate(expression: string): Promise<unknown> {
    const worker = await waitUntil(() => this.ready(), "the background to be ready");
    const call = evaluateIn(worker, expression);
    try {
      return await withTimeout(call, TIMEOUT_MS, "the background to answer");
    } finally {
      await letGo(worker);
    }
  }

  private async ready(): Promise<CDPSession> {
    const worker = await this.attachTo(await this.started());
    try {
      const asked = evaluateIn(worker, "typeof globalThis.browser?.runtime?.id");
      const kind = await withTimeout(asked, ONE_TRY_MS, "the background to answer");
      if (kind !== "string") throw new Error("it has no extension API yet");
      return worker;
    } catch (error) {
      await letGo(worker);
      throw error;
    }
  }

  private started(): Promise<string> {
    return this.observe(async ({ session, versions }) => {
      const target = async () => {
        if (running(versions).length === 0)
          await session.send("ServiceWorker.startWorker", { scopeURL: `${this.baseUrl}/` });
        return running(versions).at(-1)?.targetId;
      };
      return waitUntil(target, "the background to wake");
    });
  }

  private async attachTo(targetId: string): Promise<CDPSession> {
    const root = await this.browser.target().createCDPSession();
    const { targetInfo } = await root.send("Target.getTargetInfo", { targetId });
    const worker = await root.connection()?.createSession(targetInfo);
    await root.detach();
    if (!worker) throw new Error("The connection to Chromium is closed");
    return worker;
  }

  /** Resolves once each that runs has stopped. The next event may start another at once. */
  async stop(): Promise<void> {
    // The tab it is asked through may close meanwhile.
    await waitUntil(() => this.stopped(), "the background to stop");
  }

  private stopped(): Promise<boolean> {
    return this.observe(async ({ session, versions }) => {
      const ids = running(versions).map(({ versionId }) => versionId);
      const haveStopped = Promise.all(ids.map((id) => untilStopped(session, id)));
      if (ids.length > 0) await session.send("ServiceWorker.stopAllWorkers");
      await withTimeout(haveStopped, ONE_TRY_MS, "the background to stop");
      return true;
    });
  }

  private async observe<Result>(use: (observed: Observed) => Promise<Result>): Promise<Result> {
    // Any tab will do to reach the workers of the whole profile.
    const page = (await this.browser.pages())[0] ?? (await this.browser.newPage());
    const session = await page.createCDPSession();
    const versions = new Map<string, Version>();
    const isReported = new Promise<void>((resolve) => {
      session.on(VERSION_UPDATED, (report) => {
        const ours = report.versions.filter(({ scriptURL }) => scriptURL.startsWith(this.baseUrl));
        for (const version of ours) versions.set(version.versionId, version);
        if (ours.length > 0) resolve();
      });
    });
    try {
      await session.send("ServiceWorker.enable");
      await withTimeout(isReported, ONE_TRY_MS, "the browser to report the background");
      return await use({ session, versions });
    } finally {
      await letGo(session);
    }
  }
}

const isStopped = ({ runningStatus }: Version): boolean => runningStatus === "stopped";

const running = (versions: Observed["versions"]): Version[] =>
  [...versions.values()].filter((one) => !isStopped(one));

const untilStopped = (session: CDPSession, id: string): Promise<void> =>
  new Promise((resolve) => {
    session.on(VERSION_UPDATED, ({ versions }) => {
      if (versions.some((one) => one.versionId === id && isStopped(one))) resolve();
    });
  });

async function evaluateIn(worker: CDPSession, expression: string): Promise<unknown> {
  const asked = { expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails: thrown } = await worker.send("Runtime.evaluate", asked);
  if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
  return result.value;
}

/** What it was a session with may have ended. */
const letGo = (session: CDPSession): Promise<void> => session.detach().catch(() => {});
