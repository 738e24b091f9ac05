import type { BrowserDriver, Page, Tab } from "../browsers";
import type { ExtensionPage } from "./extension-page";
import { POPUP } from "./labels";
import { storedWithQuietTime } from "./parent";

/** The popup in a tab, as on a phone. */
export class PopupInTab {
  private constructor(
    private readonly driver: BrowserDriver,
    private readonly ownPage: ExtensionPage,
    readonly tab: Tab,
  ) {}

  static async open(driver: BrowserDriver, ownPage: ExtensionPage): Promise<PopupInTab> {
    return new PopupInTab(driver, ownPage, await driver.openExtensionPage("src/popup/popup.html"));
  }

  /** As after installing, but for what is told; the popup is opened anew. */
  async begin(stored: Record<string, unknown> = {}): Promise<void> {
    await this.tab.show();
    // An open popup wakes the background at once, and then that knows only what was stored before.
    await this.tab.goto("about:blank");
    await this.ownPage.tab.evaluate(() => browser.storage.session.clear());
    await this.ownPage.changeStored({
      ...storedWithQuietTime(),
      quietTimes: [],
      settings: {},
      ...stored,
    });
    await this.tab.goto(`${this.driver.baseUrl}/src/popup/popup.html`);
    await this.tab.waitForText(POPUP.quietTimes);
  }

  /** The lines that say what comes next, and how long this session runs; there where there are quiet times. */
  nextAndSession(): Promise<string> {
    return this.tab.waitFor(() => document.querySelector(".now-lines")?.textContent ?? "");
  }

  picture(page: Page, what: string): Promise<unknown> {
    return page.screenshot(`out/e2e/popup-${this.driver.name}-${what}.png`);
  }
}
