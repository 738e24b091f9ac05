import { afterAll, beforeAll, expect } from "vitest";
import {
  type BrowserName,
  type DrivenBrowser,
  type LaunchOptions,
  launch,
  type Site,
  startSite,
  type Tab,
} from "../browsers";
import { ExtensionPage } from "./extension-page";
import { freshEvening } from "./parent";

/** What a suite has while it runs. */
export interface Fixture {
  driven: DrivenBrowser;
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
  const opened: Partial<Fixture> = {};
  beforeAll(async () => {
    opened.site = await startSite();
    const told = typeof options === "function" ? options() : options;
    opened.driven = await launch(name, { locale: "en-US", ...told });
    opened.page = (await opened.driven.tabs())[0] as Tab;
    await opened.page.goto(opened.site.url);
    opened.ownPage = await ExtensionPage.open(opened.driven);
  });
  afterAll(async () => {
    try {
      if (opened.ownPage) expect(await opened.driven?.extensionErrors()).toEqual([]);
    } finally {
      await opened.driven?.close();
      await opened.site?.close();
    }
  });
  return () => opened as Fixture;
}

/** An evening on which nothing has come yet, and the page is behind: coming back to it brings the card. */
export async function beginEvening({ driven, site, page, ownPage }: Fixture): Promise<void> {
  if (await driven.popup()) await driven.closePopup();
  await ownPage.tab.show();
  await ownPage.changeStored(freshEvening());
  await page.goto(site.url);
}
