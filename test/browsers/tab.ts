import { PATIENCE_MS, until } from "./bounded";
import { Card, type ClosedRoot } from "./card";
import { Page, type Surface } from "./page";

/** What a browser must do for a tab, beside what it does for any page. */
export interface TabSurface extends Surface {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Brings the tab to the front of its window. */
  show(): Promise<void>;
  setViewport(width: number, height: number, scale: number): Promise<void>;
  close(): Promise<void>;
  /** Closed roots on the page whose element is in the top layer. */
  closedRoots(): Promise<ClosedRoot[]>;
}

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

  url(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  /** The card that is on the page now, or null. More than one is a mistake of the product. */
  async card(): Promise<Card | null> {
    const [root, ...more] = await this.tab.closedRoots();
    if (more.length > 0) throw new Error(`${more.length + 1} closed roots in the top layer`);
    return root ? new Card(this, root) : null;
  }

  /** Waits for the card to come. */
  waitForCard(ms = PATIENCE_MS): Promise<Card> {
    return until(() => this.card(), "the card to come", ms);
  }
}
