import { setTimeout as pause } from "node:timers/promises";
import { Card, type ClosedRoot } from "./card";
import { type ControlQuery, Page, type Surface } from "./page";
import { TIMEOUT_MS, waitUntil } from "./with-timeout";

const MORE_QUESTIONS = 3;
const BETWEEN_QUESTIONS_MS = 100;

export interface Point {
  x: number;
  y: number;
}

/** What a browser must do for a tab, beside what it does for any page. */
export interface TabSurface extends Surface {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Brings the tab to the front of its window. */
  show(): Promise<void>;
  setViewport(width: number, height: number, scale: number): Promise<void>;
  /** A real finger: down, held until this resolves, along to another place in small steps, and up. */
  swipe(from: Point, to: Point, isHeld?: () => Promise<unknown>): Promise<void>;
  /** PDF. */
  print(): Promise<Buffer>;
  close(): Promise<void>;
  /** Closed roots on the page whose element is in the top layer. */
  closedRoots(): Promise<ClosedRoot[]>;
}

/** Places between two, in steps a finger makes. */
export const stepsBetween = (from: Point, to: Point, steps = 12): Point[] =>
  // One that stays where it is is a tap.
  Array.from({ length: from.x === to.x && from.y === to.y ? 0 : steps }, (_, place) => ({
    x: from.x + ((to.x - from.x) * (place + 1)) / steps,
    y: from.y + ((to.y - from.y) * (place + 1)) / steps,
  }));

/** A tab of the browser, with a page of ours or of the test's site. */
export class Tab extends Page {
  constructor(private readonly tab: TabSurface) {
    super(tab);
  }

  /** Goes there and waits until it is loaded. */
  goto(url: string): Promise<void> {
    return this.tab.goto(url);
  }

  reload(): Promise<void> {
    return this.tab.reload();
  }

  /** Switches to this tab, as a click on it would. */
  show(): Promise<void> {
    return this.tab.show();
  }

  close(): Promise<void> {
    return this.tab.close();
  }

  setViewport(width: number, height: number, scale = 1): Promise<void> {
    return this.tab.setViewport(width, height, scale);
  }

  clickAt(x: number, y: number): Promise<void> {
    return this.tab.clickAt(x, y);
  }

  /** By finger; it moves once `isHeld` resolves, or at once. */
  swipe(from: Point, to: Point, isHeld?: () => Promise<unknown>): Promise<void> {
    return this.tab.swipe(from, to, isHeld);
  }

  /** What would come out of the printer: a PDF. */
  print(): Promise<Buffer> {
    return this.tab.print();
  }

  /** As `click`, by a finger that touches its middle. */
  async tap(query: ControlQuery): Promise<void> {
    const { point } = await this.usable(query);
    await this.swipe(point, point);
  }

  url(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  /** The card that is on the page now, or null. More than one is a mistake of the product. */
  async card(): Promise<Card | null> {
    const [root, ...more] = await this.closedRoots();
    if (more.length > 0) throw new Error(`${more.length + 1} closed roots in the top layer`);
    const card = root && new Card(this, root);
    return card && !(await card.isGone()) ? card : null;
  }

  /** A page that goes on to another while it is asked gives no answer, so the next one is asked. */
  private async closedRoots(): Promise<ClosedRoot[]> {
    for (let left = MORE_QUESTIONS; left > 0; left -= 1) {
      const roots = await this.tab.closedRoots().catch(() => null);
      if (roots) return roots;
      await pause(BETWEEN_QUESTIONS_MS);
    }
    return this.tab.closedRoots();
  }

  /** Waits for the card to come. */
  waitForCard(ms = TIMEOUT_MS): Promise<Card> {
    return waitUntil(() => this.card(), "the card to come", ms);
  }
}
