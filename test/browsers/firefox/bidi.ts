import { BidiConnection } from "puppeteer-core/internal/bidi/Connection.js";
import { NodeWebSocketTransport } from "puppeteer-core/internal/node/NodeWebSocketTransport.js";
import { createIncrementalIdGenerator } from "puppeteer-core/internal/util/incremental-id-generator.js";
import { TIMEOUT_MS, withTimeout } from "../with-timeout";

/**
 * Puppeteer's connection to WebDriver BiDi, without the pages that it makes of it: Firefox sends no BiDi events for
 * the pages of an extension, so puppeteer's `goto` and `url` would wait for them in vain. Every answer is bounded.
 */
export class Bidi {
  private constructor(private readonly connection: BidiConnection) {}

  static async connect(url: string, ms: number): Promise<Bidi> {
    const opening = NodeWebSocketTransport.create(url);
    const transport = await withTimeout(opening, ms, "Firefox to take the connection");
    return new Bidi(new BidiConnection(url, transport, createIncrementalIdGenerator()));
  }

  // biome-ignore lint/suspicious/noExplicitAny: callers name the few fields they read, and use Firefox's own commands.
  async send(method: string, params: object = {}, ms = TIMEOUT_MS): Promise<any> {
    // The type of one command stands for all of them.
    const command = method as "session.status";
    return (await this.connection.send(command, params, ms)).result;
  }

  close(): void {
    this.connection.dispose();
  }
}

/** Runs an expression that gives a promise of a string, or of undefined. */
export async function runIn(
  bidi: Bidi,
  target: object,
  expression: string,
  ms = TIMEOUT_MS,
): Promise<string | undefined> {
  const params = { target, expression, awaitPromise: true, userActivation: false };
  return textOf(await bidi.send("script.evaluate", params, ms));
}

interface Answer {
  type: string;
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

export function textOf(answer: Answer): string | undefined {
  if (answer.type === "exception") throw new Error(answer.exceptionDetails?.text);
  return answer.result?.value;
}
