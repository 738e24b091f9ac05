import type { Browser, CDPSession, Target } from "puppeteer-core";

/** What the extension did wrong, and what it asked the network for. */
export interface Watch {
  errors: string[];
  requests: string[];
}

/**
 * What Chromium itself says of a worker that it is just stopping, so that nothing of the extension could have handled
 * it: to a call, since the worker's process is gone
 * (https://groups.google.com/a/chromium.org/g/chromium-extensions/c/rHFKotXbm-0), and of scripts that the worker was
 * still loading, since the browser sends no more of them
 * (https://source.chromium.org/chromium/chromium/src/+/main:third_party/blink/renderer/core/loader/modulescript/installed_service_worker_module_script_fetcher.cc).
 */
const WORKER_IS_STOPPED =
  /^((Unchecked runtime\.lastError|(Uncaught )?Error): No SW|Failed to load the script unexpectedly)$/;

const OURS_ONLY = /^(chrome-extension|data|blob):/;

/** Watches every page and worker from now on. What is not the extension's doing is left out. */
export function watchExtension(browser: Browser, baseUrl: string, watch: Watch): void {
  const begin = (target: Target) => {
    attach(target, baseUrl, watch).catch(() => {}); // It closed before it could be watched.
  };
  for (const target of browser.targets()) begin(target);
  browser.on("targetcreated", begin);
}

async function attach(target: Target, baseUrl: string, watch: Watch): Promise<void> {
  if (target.type() === "browser") return;
  const session = await target.createCDPSession();
  if (target.type() === "service_worker") letRunAgain(session);
  const isOurs = (address = "") => (address || target.url()).startsWith(baseUrl);
  listenForErrors(session, isOurs, watch);
  listenForRequests(session, () => target.url().startsWith(baseUrl), isOurs, watch);
  await Promise.all([
    session.send("Runtime.enable"),
    session.send("Network.enable"),
    session.send("Log.enable").catch(() => {}), // Workers have none.
  ]);
}

/** A worker that starts again while it is watched waits until its debugger lets it run. */
function letRunAgain(session: CDPSession): void {
  session.on("Inspector.targetReloadedAfterCrash", () => {
    session.send("Runtime.runIfWaitingForDebugger").catch(() => {}); // It may have ended again.
  });
}

function listenForErrors(
  session: CDPSession,
  isOurs: (address?: string) => boolean,
  watch: Watch,
): void {
  const note = (text: string) => {
    if (!WORKER_IS_STOPPED.test(text)) watch.errors.push(text);
  };
  session.on("Runtime.exceptionThrown", ({ exceptionDetails: details }) => {
    const address = details.url ?? details.stackTrace?.callFrames[0]?.url;
    if (isOurs(address)) note(details.exception?.description ?? details.text);
  });
  session.on("Runtime.consoleAPICalled", ({ type, args, stackTrace }) => {
    if (type !== "error" && type !== "assert") return;
    if (!isOurs(stackTrace?.callFrames[0]?.url)) return;
    note(args.map((one) => one.value ?? one.description).join(" "));
  });
  session.on("Log.entryAdded", ({ entry }) => {
    if (entry.level === "error" && isOurs(entry.url)) note(entry.text);
  });
}

/** A request in a page is the extension's if a script of the extension began it. */
function listenForRequests(
  session: CDPSession,
  isOurPlace: () => boolean,
  isOurs: (address?: string) => boolean,
  watch: Watch,
): void {
  session.on("Network.requestWillBeSent", ({ request, initiator }) => {
    if (OURS_ONLY.test(request.url)) return;
    const from = initiator.stack?.callFrames[0]?.url ?? initiator.url;
    if (isOurPlace() || (from && isOurs(from))) watch.requests.push(request.url);
  });
}
