import { WebSocket } from "ws";
import { TIMEOUT_MS, withTimeout } from "../with-timeout";

type Waiting = { resolve: (result: unknown) => void; reject: (error: Error) => void };

/** A thin WebDriver BiDi client: commands out, answers in, every one bounded. */
export class Bidi {
  private count = 0;
  private readonly waiting = new Map<number, Waiting>();

  private constructor(private readonly socket: WebSocket) {
    socket.on("message", (data) => this.receive(String(data)));
    socket.on("close", () => this.fail(new Error("Firefox closed the connection")));
    socket.on("error", (error) => this.fail(error));
  }

  static async connect(url: string, ms: number): Promise<Bidi> {
    const socket = new WebSocket(url, { perMessageDeflate: false });
    const open = new Promise<void>((resolve, reject) => {
      socket.once("open", resolve);
      socket.once("error", reject);
    });
    await withTimeout(open, ms, "Firefox to take the connection");
    return new Bidi(socket);
  }

  // biome-ignore lint/suspicious/noExplicitAny: the protocol has no types here; callers name the few fields they read.
  send(method: string, params: object = {}, ms = TIMEOUT_MS): Promise<any> {
    const id = ++this.count;
    const answer = new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    this.socket.send(JSON.stringify({ id, method, params }));
    return withTimeout(answer, ms, `Firefox to answer ${method}`);
  }

  close(): void {
    this.socket.terminate();
  }

  private receive(data: string): void {
    const { id, type, result, error, message } = JSON.parse(data);
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (type === "error") waiting?.reject(new Error(`${error}: ${message}`));
    else waiting?.resolve(result);
  }

  private fail(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
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
