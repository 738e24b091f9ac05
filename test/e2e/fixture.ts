import { afterAll, beforeAll, expect } from "vitest";
import {
  type BrowserDriver,
  type BrowserName,
  type LaunchOptions,
  launch,
  type Site,
  startSite,
  type Tab,
} from "../browsers";
import { ExtensionPage } from "./extension-page";
import { storedWithQuietTime } from "./parent";

/** What a suite has while it runs. */
export interface Fixture {
  driver: BrowserDriver;
  /** A site of its own. */
  site: Site;
  /** The tab that was there from the start, on that site. */
  page: Tab;
  ownPage: ExtensionPage;
}

/**
 * Opens all that before the tests of a suite, and closes it after them; by then nothing may have been said on
 * the extension's consoles. To be called where the suite is described; what it gives back is there from the
 * suite's own `beforeAll` on.
 */
export function openBefore(
  name: BrowserName,
  options: LaunchOptions | (() => LaunchOptions) = {},
): () => Fixture {
  const fixture: Partial<Fixture> = {};
  beforeAll(async () => {
    fixture.site = await startSite();
    const resolved = typeof options === "function" ? options() : options;
    fixture.driver = await launch(name, { locale: "en-US", ...resolved });
    fixture.page = (await fixture.driver.tabs())[0] as Tab;
    await fixture.page.goto(fixture.site.url);
    fixture.ownPage = await ExtensionPage.open(fixture.driver);
  });
  afterAll(async () => {
    try {
      if (fixture.ownPage) expect(await fixture.driver?.extensionErrors()).toEqual([]);
    } finally {
      await fixture.driver?.close();
      await fixture.site?.close();
    }
  });
  return () => fixture as Fixture;
}

/** An evening on which nothing has come yet, and the page is behind: coming back to it brings the card. */
export async function startQuietTime({ driver, site, page, ownPage }: Fixture): Promise<void> {
  await driver.closePopup();
  await ownPage.tab.show();
  await ownPage.changeStored(storedWithQuietTime());
  await page.goto(site.url);
}
