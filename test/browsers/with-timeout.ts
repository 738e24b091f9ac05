import { setTimeout as pause } from "node:timers/promises";

/**
 * How long one wait may last, in milliseconds. What takes longest (a browser's first page) takes 5 s on two idle
 * cores, and a busy machine may need eight times as long, which is no failure. Only a wait in vain lasts so long.
 */
export const TIMEOUT_MS = 45_000;

/** How long a browser may take until it takes commands. */
export const LAUNCH_MS = 120_000;

/** The promise's own answer, or a failure that names what was waited for. */
export async function withTimeout<T>(promise: Promise<T>, ms: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Waited ${ms} ms in vain for ${what}`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks again and again until the answer is truthy; a question that throws counts as "not yet". */
export async function waitUntil<T>(
  question: () => Promise<T>,
  what: string,
  ms = TIMEOUT_MS,
): Promise<NonNullable<T>> {
  const end = Date.now() + ms;
  let lastError = "";
  do {
    try {
      const answer = await withTimeout(question(), Math.max(1000, end - Date.now()), what);
      if (answer) return answer;
      lastError = "";
    } catch (error) {
      lastError = `: ${error instanceof Error ? error.message : error}`;
    }
    await pause(50);
  } while (Date.now() < end);
  throw new Error(`Waited ${ms} ms in vain for ${what}${lastError}`);
}
