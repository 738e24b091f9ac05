import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { type Control, type Found, inspect, type Rect, type Target, wire } from "./inspect";
import { TIMEOUT_MS, waitUntil } from "./with-timeout";

/** What a browser must do for a page: the little that differs between the two. */
export interface Surface {
  /** Runs an expression that gives a promise of a string, or of undefined. */
  run(expression: string): Promise<string | undefined>;
  /** A real mouse click; the page cannot tell it from a person's. */
  clickAt(x: number, y: number): Promise<void>;
  /** Names as in KeyboardEvent.key: "Escape", "Tab", "Enter", "a". */
  press(key: string): Promise<void>;
  /** PNG; of the whole view, or of one part of it. */
  capture(clip?: Rect): Promise<Buffer>;
}

export type ControlQuery = string | RegExp | Target;
const asTarget = (query: ControlQuery): Target =>
  typeof query === "string" || query instanceof RegExp ? { name: query } : query;

/** The source of a call; the argument and the answer travel as JSON. */
export const callOf = (source: string, ...args: unknown[]): string =>
  `(async () => JSON.stringify(await (${source})(${args.map((one) => JSON.stringify(one)).join(",")})))()`;

/** Whether its scripts have run: a button that is drawn but not yet wired loses a click. */
export const isLoaded = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.readyState === "complete" && location.href !== "about:blank");

/** Anything a person can look at and use: a tab or the open toolbar popup. */
export class Page {
  constructor(protected readonly surface: Surface) {}

  /** Runs a function in the page. It must stand alone; argument and answer are JSON. */
  async evaluate<Result, Argument = undefined>(
    fn: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result> {
    const json = await this.surface.run(callOf(String(fn), argument));
    return (json === undefined ? undefined : JSON.parse(json)) as Result;
  }

  /** Waits until the function gives something truthy, and gives it. */
  waitFor<Result, Argument = undefined>(
    fn: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
    ms = TIMEOUT_MS,
  ): Promise<NonNullable<Result>> {
    const what = `${String(fn).slice(0, 160)} of ${JSON.stringify(argument)}`;
    return waitUntil(() => this.evaluate(fn, argument), what, ms);
  }

  /** Waits until this text can be read, in any element. */
  waitForText(text: string | RegExp, ms = TIMEOUT_MS): Promise<unknown> {
    const fits = (all: string) => (typeof text === "string" ? all.includes(text) : text.test(all));
    const isThere = async () => {
      const all = await this.text();
      if (!fits(all)) throw new Error(`there is ${JSON.stringify(all.slice(0, 400))}`);
      return true;
    };
    return waitUntil(isThere, `the text ${text}`, ms);
  }

  /** All that can be read, a line for each block. */
  text(): Promise<string> {
    return this.askPage<string>({ kind: "text" });
  }

  /** Every button, link and field, in document order. */
  controls(): Promise<Control[]> {
    return this.askPage<Control[]>({ kind: "controls" });
  }

  /** The first fitting control, or undefined. */
  async control(query: ControlQuery): Promise<Control | undefined> {
    return (await this.find(query).catch(() => undefined))?.control;
  }

  /** Waits until the control is there, can be seen, is enabled and uncovered; then clicks it. */
  async click(query: ControlQuery, ms = TIMEOUT_MS): Promise<void> {
    const { point } = await this.usable(query, ms);
    await this.surface.clickAt(point.x, point.y);
  }

  /**
   * Fills a field by its label. Text is typed key by key; choices, times and dates, whose keys
   * differ by language, are set and announced as the browser would.
   */
  async fill(query: ControlQuery, value: string): Promise<void> {
    const { tag, type } = await this.usable(query, TIMEOUT_MS);
    if (tag === "select" || ["time", "date", "week", "month", "color", "range"].includes(type)) {
      await this.askPage({ kind: "set", target: wire(asTarget(query)), value });
      return;
    }
    await this.type(query, value);
    // A page that is still on its way may move the focus in the middle of it.
    const now = (await this.control(query))?.value;
    if (now !== undefined && now !== value) await this.type(query, value);
  }

  private async type(query: ControlQuery, value: string): Promise<void> {
    await this.focus(query);
    await this.evaluate(() => (document.activeElement as HTMLInputElement).select?.());
    await this.press("Delete");
    for (const letter of value) await this.press(letter);
  }

  /** Sets a check box or switch, by a click if it must change. */
  async check(query: ControlQuery, on = true): Promise<void> {
    const { control } = await this.usable(query, TIMEOUT_MS);
    if (control.value !== String(on)) await this.click(query);
  }

  focus(query: ControlQuery): Promise<Control> {
    return this.askPage<Control>({ kind: "focus", target: wire(asTarget(query)) });
  }

  press(key: string): Promise<void> {
    return this.surface.press(key);
  }

  async screenshot(file?: string, clip?: Rect): Promise<Buffer> {
    const picture = await this.surface.capture(clip);
    if (file) {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, picture);
    }
    return picture;
  }

  private find(query: ControlQuery): Promise<Found> {
    return this.askPage<Found>({ kind: "find", target: wire(asTarget(query)) });
  }

  /** ... and stays where it is: what a view that is still on its way moves would be missed by the click. */
  protected usable(query: ControlQuery, ms = TIMEOUT_MS): Promise<Found> {
    let before: Found["point"] | undefined;
    return waitUntil(
      async () => {
        const found = await this.find(query);
        const hasMoved = found.point.x !== before?.x || found.point.y !== before?.y;
        before = found.point;
        // Letters that come late move what stands below them.
        if (await this.evaluate(() => document.fonts.status === "loading"))
          throw new Error("its fonts are loading");
        if (hasMoved) throw new Error("it moves");
        if (found.coveredBy) throw new Error(`it is covered by ${found.coveredBy}`);
        if (found.control.disabled) throw new Error("it is disabled");
        return found;
      },
      `${JSON.stringify(wire(asTarget(query)))} to be usable`,
      ms,
    );
  }

  private async askPage<Result>(request: Parameters<typeof inspect>[1]): Promise<Result> {
    const source = `(request) => (${String(inspect)})(document, request)`;
    const json = await this.surface.run(callOf(source, request));
    return JSON.parse(json ?? "null") as Result;
  }
}
