import { setTimeout as pause } from "node:timers/promises";
import {
  type BrowserDriver,
  type BrowserName,
  type Card,
  launch,
  startSite,
  type Tab,
} from "../test/browsers";
import { ADD_QUIET_TIME, CARD, HOME, POPUP, ROUTINES } from "../test/e2e/labels";
import { cardAtOnce, fillTimes } from "../test/e2e/parent";

const OUT = "out/start";
/** Longer than anything that can delay a card on a page that just loaded. */
const CARD_MS = 60_000;
const STAYS_AWAY_MS = 4_000;

/**
 * Sets Peekaboo up through its own pages, as a parent would, so that a card comes at once. With a
 * display the browser is left open for the person; without one the card is answered here. Rejects
 * unless the card was shown and, without a display, answered.
 */
export async function showFirstCard(name: BrowserName, hasDisplay: boolean): Promise<void> {
  const site = await startSite();
  // English, because the pages are driven by their texts.
  const options = { pageAccess: "granted", headless: !hasDisplay, locale: "en-US" } as const;
  const driver = await launch(name, options);
  try {
    await setUp(driver);
    const page = await driver.openPage(site.url);
    const card = await page.waitForCard(CARD_MS).catch((error) => explain(driver, error));
    console.log(`The card came, on ${site.url}:\n${indent(await card.text())}`);
    if (hasDisplay) await leaveToPerson(driver);
    else await answerAndShow(driver, page, card);
  } finally {
    await driver.close();
    await site.close();
  }
}

async function setUp(driver: BrowserDriver): Promise<void> {
  const { settings } = HOME;
  const start = someMinutesAgo(new Date());
  const tab = await driver.openExtensionPage("src/popup/popup.html");
  await addQuietTime(tab, start);
  await tab.close();
  // Last, because from then on a card is pending, and would be shown in the popup if that were
  // still open.
  await cardAtOnce(driver);
  console.log(
    `${settings.cardAfter}: ${settings.atOnce.toLowerCase()}. Quiet time since ${start}.`,
  );
}

async function addQuietTime(popup: Tab, start: string): Promise<void> {
  const { editor } = POPUP;
  await popup.click(ADD_QUIET_TIME);
  await popup.check({ name: ROUTINES.bedtime, role: "checkbox" });
  await fillTimes(popup, start, 60);
  await popup.click(editor.save);
  // The form closes once the quiet time is stored.
  await popup.waitFor(() => !document.querySelector("form"));
}

async function answerAndShow(driver: BrowserDriver, page: Tab, card: Card): Promise<void> {
  await card.waitForAnimations();
  await page.screenshot(`${OUT}/card.png`);
  await card.click(CARD.do);
  await card.waitUntilGone();
  await page.reload();
  await pause(STAYS_AWAY_MS);
  if (await page.card()) throw new Error("The card was answered, and yet came back");
  console.log(`It was answered with "${CARD.do}", went, and stayed away.`);
  const popup = await driver.openPopup();
  await popup.waitForText(POPUP.quietTimes);
  await popup.screenshot(`${OUT}/popup.png`);
  await driver.closePopup();
  const finding = await driver.openExtensionPage("src/home/home.html#finding");
  await finding.waitForText(HOME.finding.more);
  await finding.screenshot(`${OUT}/finding.png`);
  console.log(
    `Pictures: ${["card", "popup", "finding"].map((it) => `${OUT}/${it}.png`).join(", ")}`,
  );
  const errors = await driver.extensionErrors();
  if (errors.length > 0) throw new Error(`The extension said: ${errors.join("\n")}`);
}

async function leaveToPerson(driver: BrowserDriver): Promise<void> {
  console.log("The browser is yours. Close it, or press Ctrl-C here, to end.");
  await driver.untilEnded();
}

/** The popup says why no card came. */
async function explain(driver: BrowserDriver, error: unknown): Promise<never> {
  const popup = await driver.openExtensionPage("src/popup/popup.html");
  await popup.waitForText(POPUP.quietTimes).catch(() => {});
  const output = [await popup.text(), ...(await driver.extensionErrors())].join("\n");
  throw new Error(`${error instanceof Error ? error.message : error}. The popup shows:\n${output}`);
}

const indent = (text: string) => text.replace(/^/gm, "  ");

/** A start two minutes ago, but never yesterday, because the form takes times of today. */
function someMinutesAgo(now: Date): string {
  const minute = Math.max(0, now.getHours() * 60 + now.getMinutes() - 2);
  return [Math.floor(minute / 60), minute % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
}
