import { readFile, rm } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { LAUNCH_MS, TIMEOUT_MS, waitUntil, withTimeout } from "../with-timeout";

const COLON = ":".charCodeAt(0);

type Answer = [type: 1, id: number, error: { message: string } | null, result: unknown];

/**
 * A thin Marionette client, for a Firefox whose own window WebDriver BiDi can't reach. Each message is
 * JSON behind its length and a colon. https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  private count = 0;
  private unread = Buffer.alloc(0);
  private readonly waiting = new Map<number, (answer: Answer) => void>();

  private constructor(private readonly socket: Socket) {
    socket.on("data", (data) => this.read(data));
    // What still waits is bounded, and says what it waited for.
    socket.on("error", () => {});
  }

  /** Firefox writes the port it took into its profile. */
  static async connect(profile: string): Promise<Marionette> {
    const file = join(profile, "MarionetteActivePort");
    const find = async () => Number(await readFile(file, "utf8").catch(() => ""));
    const port = await waitUntil(find, "Firefox to open Marionette's port", LAUNCH_MS);
    await rm(file);
    return new Marionette(connect(port, "127.0.0.1"));
  }

  /** Begins the session; the address at which BiDi joins it. */
  async beginSession(): Promise<string> {
    const begun = await this.send("WebDriver:NewSession", { webSocketUrl: true }, LAUNCH_MS);
    await this.send("Marionette:SetContext", { value: "chrome" });
    return (begun as { capabilities: { webSocketUrl: string } }).capabilities.webSocketUrl;
  }

  /** Runs an expression in the browser window: one that gives a promise of a string, or of undefined. */
  async run(expression: string): Promise<string | undefined> {
    const script = `const tell = arguments[0];
      (${expression}).then((value) => tell({ value }), (error) => tell({ error: String(error) }));`;
    const params = { script, args: [], scriptTimeout: TIMEOUT_MS, sandbox: null };
    const { value } = (await this.send("WebDriver:ExecuteAsyncScript", params)) as {
      value: { value?: string; error?: string };
    };
    if (value.error) throw new Error(value.error);
    return value.value;
  }

  private async send(name: string, params: object, ms = TIMEOUT_MS): Promise<unknown> {
    const id = ++this.count;
    const message = JSON.stringify([0, id, name, params]);
    const answer = new Promise<Answer>((resolve) => this.waiting.set(id, resolve));
    this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    const [, , error, result] = await withTimeout(answer, ms, `Firefox to answer ${name}`);
    this.waiting.delete(id);
    if (error) throw new Error(error.message);
    return result;
  }

  private read(data: Buffer): void {
    this.unread = Buffer.concat([this.unread, data]);
    for (let message = this.next(); message; message = this.next()) {
      const answer = JSON.parse(message);
      // The first message is a greeting.
      if (Array.isArray(answer)) this.waiting.get(answer[1])?.(answer as Answer);
    }
  }

  /** The next whole message, if it is there. */
  private next(): string | undefined {
    const colon = this.unread.indexOf(COLON);
    const end = colon + 1 + Number(this.unread.subarray(0, Math.max(colon, 0)));
    if (colon < 0 || this.unread.length < end) return undefined;
    const message = this.unread.subarray(colon + 1, end).toString();
    this.unread = this.unread.subarray(end);
    return message;
  }
}
