import { convertIcsCalendar } from "ts-ics";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SITE_PARTS, siteHref } from "../../../src/site/site-route";
import { builtExtension } from "../../browsers/built-extension";
import { type FolderSite, startFolderSite } from "../../browsers/folder-site";
import { Tab } from "../../browsers/tab";
import { ExtensionHost } from "../../browsers/webkit/extension-host";
import { webKitTabSurface } from "../../browsers/webkit/tab-surface";
import { axeViolations } from "../axe";
import { catchBlobs, caught } from "../captured-files";
import { CARD, DATA, POPUP, SITE, startingWith, WELCOME } from "../labels";
import { partsBeyondEdge } from "../parts-beyond-edge";
import { WEBKIT_LANGUAGES } from "../webkit-languages";

const WIDTHS_PX = [320, 360, 1000] as const;
const PARTS = SITE_PARTS.map((part) => (part === "moment" ? "#moment/z1" : siteHref(part)));

/** Where a parent with an iPhone meets it; see `ExtensionHost` for what runs here. */
describe("The site, in WebKit", () => {
  let host: ExtensionHost;
  let site: FolderSite;
  let tab: Tab;

  beforeAll(async () => {
    site = await startFolderSite("out/site");
    host = await ExtensionHost.start(builtExtension("chrome"));
    tab = new Tab(webKitTabSurface(host, await host.open("web", "about:blank")));
    await tab.show();
    await tab.setViewport(360, 740);
  });
  afterAll(async () => {
    await host?.close();
    await site?.close();
  });

  const open = async (path: string): Promise<void> => {
    await tab.goto("about:blank");
    await tab.goto(`${site.url}/${path}`);
    await tab.waitFor(
      () =>
        document.querySelector("h1") &&
        (!document.querySelector(".try") || document.querySelector(".sample .scene > *")),
    );
  };

  it.each(WEBKIT_LANGUAGES)("fits a phone and a desktop: %s", async (language) => {
    const found: string[] = [];
    for (const part of PARTS) {
      await open(`${language}/index.html${part}`);
      for (const width of WIDTHS_PX) {
        await tab.setViewport(width, 740);
        await tab.waitFor((wanted) => innerWidth === wanted, width);
        const beyond = await tab.evaluate(partsBeyondEdge);
        found.push(...beyond.map((one) => `${part}: ${one} at ${width}`));
      }
      const name = part.replace(/\W+/g, "-") || "-start";
      if (language === "en") await tab.screenshot(`out/e2e/webkit/site${name}.png`);
      if (language === "en") found.push(...(await axeViolations(tab)));
    }
    expect(found).toEqual([]);
  });

  it("answers as the card does", async () => {
    await open("en/index.html");
    await tab.click(CARD.do);
    await tab.waitForText(WELCOME.hello.gone);
    await tab.click(SITE.start.again);
    await tab.waitForText(CARD.do);
  });

  it("gives a calendar file of the times that were chosen, which another parser reads", async () => {
    await open(`en/index.html${siteHref("times")}`);
    await tab.check(startingWith(POPUP.presets.bedtime));
    await catchBlobs(tab);
    await tab.click(DATA.calendar.save);
    await tab.waitForText(DATA.calendar.fileName);
    const { events = [] } = convertIcsCalendar(undefined, await caught(tab));
    expect(events.map(({ summary }) => summary)).toEqual(Array(7).fill(POPUP.presets.bedtime));
  });

  it("opens without a network once it was open", async () => {
    const own = await startFolderSite("out/site");
    await tab.goto(`${own.url}/en/index.html`);
    await tab.waitForText(SITE.start.intro);
    await tab.waitFor(() => navigator.serviceWorker.controller !== null);
    await own.close();
    await tab.reload();
    await tab.waitForText(SITE.start.intro);
    await tab.waitForText(CARD.do);
  });
});
