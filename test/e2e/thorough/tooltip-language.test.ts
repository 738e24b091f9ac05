import { describe, it } from "vitest";
import { toolbar as french } from "../../../src/content/fr/toolbar";
import { toolbar as dutch } from "../../../src/content/nl/toolbar";
import { BROWSERS, until } from "../../browsers";
import { openBefore } from "../fixture";
import { TOOLBAR } from "../labels";

describe.each(BROWSERS)("The tooltip of the toolbar button, in %s", (name) => {
  const fixture = openBefore(name);

  it("speaks the browser's language, and at once the one that the parent chooses", async () => {
    const { driver, ownPage } = fixture();
    const tooltipBecomes = (wanted: string) =>
      until(async () => {
        const title = await driver.evaluateInBackground(() => browser.action.getTitle({}));
        if (title !== wanted) throw new Error(`it is "${title}"`);
        return true;
      }, `the tooltip "${wanted}"`);
    await tooltipBecomes(TOOLBAR.button);
    for (const [language, { button }] of [
      ["fr", french],
      ["nl", dutch],
      ["browser", TOOLBAR],
    ] as const) {
      await ownPage.send({ kind: "set", settings: { language } });
      await tooltipBecomes(button);
    }
  });
});
