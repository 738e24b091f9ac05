import { setTimeout as wait } from "node:timers/promises";

const REQUEST_MS = 120_000;
const MAX_QUOTE_CHARACTERS = 500;
const TOO_MANY_REQUESTS = 429;
const SERVER_ERRORS = 500;

/** What went wrong, as a sentence for the person who releases. */
export class StoreError extends Error {
  /**
   * @param {string} sentence
   * @param {boolean} mayPass whether the same request may succeed a little later
   */
  constructor(sentence, mayPass = false) {
    super(sentence);
    this.mayPass = mayPass;
  }
}

/**
 * @typedef {object} StoreRequest
 * @property {string} what it does, as the beginning of an error's sentence
 * @property {string} url
 * @property {"GET" | "POST"} method
 * @property {Record<string, string>} headers
 * @property {string | Uint8Array<ArrayBuffer>} [body]
 *
 * @typedef {object} StoreReply
 * @property {Record<string, unknown>} json empty where the reply is none
 * @property {string | null} location
 */

/**
 * Sends one request. Whatever is not a success ends in a `StoreError`.
 * @param {StoreRequest} request
 * @returns {Promise<StoreReply>}
 */
export async function sendToStore({ what, url, method, headers, body = "" }) {
  const signal = AbortSignal.timeout(REQUEST_MS);
  // A redirect would carry the key to another place, so it counts as an error.
  const options = { method, headers, signal, redirect: /** @type {const} */ ("manual") };
  try {
    const response = await fetch(url, method === "GET" ? options : { ...options, body });
    const text = await response.text();
    if (!response.ok) throw refusal(what, response.status, text);
    return { json: parseObject(text), location: response.headers.get("location") };
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError(`${what}: the store can't be reached (${reasonOf(error)}).`, true);
  }
}

/**
 * @param {string} what
 * @param {number} status
 * @param {string} text
 */
function refusal(what, status, text) {
  const mayPass = status === TOO_MANY_REQUESTS || status >= SERVER_ERRORS;
  const quote = text.trim().slice(0, MAX_QUOTE_CHARACTERS) || "nothing else";
  return new StoreError(`${what}: the store answers ${status}, and says: ${quote}`, mayPass);
}

/**
 * @param {string} text
 * @returns {Record<string, unknown>}
 */
function parseObject(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** @param {unknown} error */
function reasonOf(error) {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/**
 * @typedef {object} Patience how long to wait for a result
 * @property {number} everyMs
 * @property {number} times
 */

/** Ten minutes: a store needs seconds to check a package of this size. */
export const PATIENCE = { everyMs: 10_000, times: 60 };

/**
 * Asks until there is a result. A failure that may pass counts as none yet.
 * @template Result
 * @param {string} what is waited for, as the beginning of an error's sentence
 * @param {() => Promise<Result | undefined>} ask undefined: no result yet
 * @param {Patience} patience
 * @returns {Promise<Result>}
 */
export async function askUntilKnown(what, ask, { everyMs, times }) {
  let last = "";
  for (let attempt = 0; attempt < times; attempt += 1) {
    if (attempt > 0) await wait(everyMs);
    try {
      const result = await ask();
      if (result !== undefined) return result;
      last = "";
    } catch (error) {
      if (!(error instanceof StoreError) || !error.mayPass) throw error;
      last = ` ${error.message}`;
    }
  }
  const seconds = Math.round((everyMs * times) / 1000);
  throw new StoreError(
    `${what}: no result within ${seconds} s. See the store's own page for it.${last}`,
  );
}

/**
 * The values of environment variables, all of which are needed.
 * @template {string} Name
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly Name[]} names
 * @returns {Record<Name, string>}
 */
export function readSecrets(env, names) {
  const missing = names.filter((name) => !env[name]);
  if (missing.length > 0)
    throw new StoreError(`Not set: ${missing.join(", ")}. RELEASING.md says where they come from.`);
  return /** @type {Record<Name, string>} */ (
    Object.fromEntries(names.map((name) => [name, env[name]]))
  );
}

/**
 * Runs a step of a release. What goes wrong is printed as one sentence, and fails the step.
 * @param {() => Promise<string>} step what it did, as a sentence
 */
export async function runStep(step) {
  try {
    console.log(await step());
  } catch (error) {
    console.error(error instanceof StoreError ? error.message : error);
    process.exitCode = 1;
  }
}
