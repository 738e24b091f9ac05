import { setTimeout as pause } from "node:timers/promises";
import { POINTER_RESTS_AFTER_MS } from "../../src/core/offer/card-timing";
import { type Control, type Found, inspect, type Rect, wire } from "./inspect";
import type { Tab } from "./tab";
import { TIMEOUT_MS, waitUntil } from "./with-timeout";

const BETWEEN_PRESSES_MS = POINTER_RESTS_AFTER_MS + 100;

/** When a card in this tab was pressed last, through whichever `Card` that was. */
const pressedAt = new WeakMap<Tab, number>();

/** A closed shadow root, reached through the browser's own tools: the page itself cannot. */
export interface ClosedRoot {
  /** Calls `(root, host) => JSON string` inside the page. */
  run(source: string): Promise<string | undefined>;
}

interface Spot extends Found {
  /** Whether the page, asked what is at the control's middle, gets the card's element. */
  isHit: boolean;
}

/** The card on a page: read and clicked as a person would. */
export class Card {
  constructor(
    private readonly tab: Tab,
    private readonly root: ClosedRoot,
  ) {}

  /** All that can be read on it, a line for each block. */
  text(): Promise<string> {
    return this.askRoot<string>({ kind: "text" });
  }

  /** Its moment's title, as its style writes it. */
  title(): Promise<string> {
    return this.evaluate(
      (root) => root.querySelector(".card-title")?.getAttribute("data-words") ?? "",
    );
  }

  /** Everything that can be used, seen or not. */
  controls(): Promise<Control[]> {
    return this.askRoot<Control[]>({ kind: "controls" });
  }

  /** Names of the buttons that can be used. */
  async buttons(): Promise<string[]> {
    const all = await this.controls();
    return all
      .filter((one) => one.role === "button" && one.visible && !one.disabled)
      .map((one) => one.name);
  }

  /** A real click at the button's middle, once nothing covers it. */
  async click(name: string | RegExp, ms = TIMEOUT_MS): Promise<void> {
    // Nobody presses twice within this time and means two things; the card counts such presses as one.
    await pause(Math.max(0, (pressedAt.get(this.tab) ?? 0) + BETWEEN_PRESSES_MS - Date.now()));
    await this.waitForAnimations().catch(() => {}); // A card that just went is told of below.
    const spot = await waitUntil(
      async () => {
        const found = await this.spot(name);
        if (found.coveredBy) throw new Error(`it is covered by ${found.coveredBy}`);
        if (!found.isHit) throw new Error("something of the page lies over it");
        return found;
      },
      `the card's ${name} to be usable`,
      ms,
    );
    await this.tab.clickAt(spot.point.x, spot.point.y);
    pressedAt.set(this.tab, Date.now());
  }

  /** Brings its tab to the front: presses on a card that was never in view do not count. */
  showTab(): Promise<void> {
    return this.tab.show();
  }

  /** Whether a click at this control's middle would reach the card. */
  async isHit(name: string | RegExp): Promise<boolean> {
    return (await this.spot(name)).isHit;
  }

  /** Where the card is. */
  rect(): Promise<Rect> {
    return this.evaluate((_root, host) => {
      const { x, y, width, height } = host.getBoundingClientRect();
      return { x, y, width, height };
    });
  }

  /** Whether it left the page. The line that offers to undo its answer is no card. */
  async isGone(): Promise<boolean> {
    // A page that navigated takes the root with it; then asking fails, and that is the answer.
    return this.evaluate(
      (root, host) => !host.isConnected || root.querySelector(".answered") !== null,
    ).catch(() => true);
  }

  /** Presses Undo on the line that took its place. */
  async undo(name: string): Promise<void> {
    await this.click(name);
    await waitUntil(async () => !(await this.isGone()), "the card to be there again");
  }

  waitUntilGone(ms = TIMEOUT_MS): Promise<boolean> {
    return waitUntil(() => this.isGone(), "the card to go", ms);
  }

  /** Runs a function inside the closed root. It must stand alone; the answer is JSON. */
  async evaluate<Result, Argument = undefined>(
    fn: (root: ShadowRoot, host: HTMLElement, argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result> {
    const argumentJson = JSON.stringify(argument) ?? "undefined";
    const json = await this.root.run(
      `async (root, host) => JSON.stringify(await (${String(fn)})(root, host, ${argumentJson}))`,
    );
    return (json === undefined ? undefined : JSON.parse(json)) as Result;
  }

  /** Waits until it has come to rest: what fades in is neither seen nor hit well. */
  async waitForAnimations(): Promise<void> {
    await this.evaluate(async (root, host) => {
      const moving = [...root.getAnimations(), ...host.getAnimations()];
      const ending = moving.filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
      await Promise.all(ending.map((one) => one.finished.catch(() => {})));
    });
  }

  /** A picture of the card alone. */
  async screenshot(file?: string): Promise<Buffer> {
    await this.waitForAnimations();
    return this.tab.screenshot(file, await this.rect());
  }

  private spot(name: string | RegExp): Promise<Spot> {
    const request = { kind: "find", target: wire({ name }) };
    const source = `async (root, host) => {
      const found = (${String(inspect)})(root, ${JSON.stringify(request)});
      const isHit = document.elementFromPoint(found.point.x, found.point.y) === host;
      return JSON.stringify({ ...found, isHit });
    }`;
    return this.root.run(source).then((json) => JSON.parse(json ?? "null"));
  }

  // Not "inspect": who prints a failed assertion would call it.
  private async askRoot<Result>(request: Parameters<typeof inspect>[1]): Promise<Result> {
    const json = JSON.stringify(request);
    const source = `async (root) => JSON.stringify((${String(inspect)})(root, ${json}))`;
    return JSON.parse((await this.root.run(source)) ?? "null") as Result;
  }
}
