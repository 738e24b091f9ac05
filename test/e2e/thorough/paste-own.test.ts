import { beforeAll, describe, expect, it } from "vitest";
import { BROWSERS, type BrowserDriver, until } from "../../browsers";
import type { ExtensionPage } from "../extension-page";
import { openBefore } from "../fixture";
import { DATA, HOME, pluralText, ROUTINES } from "../labels";

const { paste } = DATA;

describe.each(BROWSERS)("A list of one's own moments, in %s", (name) => {
  let driver: BrowserDriver;
  let ownPage: ExtensionPage;

  const fixture = openBefore(name);
  beforeAll(() => {
    ({ driver, ownPage } = fixture());
  });

  it("is pasted, seen as it becomes, added at once, and taken back at once", async () => {
    const kept = await driver.openExtensionPage("src/home/home.html#kept");
    await kept.click(paste.add);
    await kept.waitFor(() => document.activeElement?.tagName === "H2");
    await kept.evaluate(() => {
      const field = document.querySelector("textarea");
      if (!field) throw new Error("no field for a list");
      field.value = "• Boats: one sinks\r\n\r\n2.\tStairs\nstairs";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await kept.waitForText(paste.why.twice);
    await kept.fill({ name: paste.routine, within: ".own-form" }, ROUTINES.bath);
    await kept.click(pluralText(paste.addAll, 2));
    await kept.waitForText(pluralText(paste.added, 2));
    const own = async () => (await ownPage.stored()).own ?? [];
    expect((await own()).map(({ title, text, routine }) => [title, text, routine])).toEqual([
      ["Boats", "one sinks", "bath"],
      ["Stairs", "", "bath"],
    ]);
    await kept.click(HOME.undo);
    await until(async () => (await own()).length === 0, "the list to be taken back");
    await kept.close();
  });
});
