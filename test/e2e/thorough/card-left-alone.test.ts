import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COLLAPSE_AFTER_MS, SEEN_AFTER_MS } from "../../../src/core/offer/card-timing";
import { MINUTE, SECOND } from "../../../src/core/time";
import {
  BROWSERS,
  type Card,
  type DrivenBrowser,
  type Site,
  type Tab,
  until,
} from "../../browsers";
import { type Desk, sitDown } from "../desk";
import { CARD, startingWith } from "../labels";
import { openBefore } from "../opened";
import { badge, freshEvening, quietTimeNow } from "../parent";
import { sleepUntil } from "../sleep";
import { tracesOn } from "../traces";

/** By the real clock: nothing here is set forward. It is mostly waiting, so both browsers wait at once. */
describe.concurrent.each(BROWSERS)("A card that is left alone, in %s", (name) => {
  let driven: DrivenBrowser;
  let site: Site;
  let desk: Desk;
  let page: Tab;
  let card: Card;
  let cameAt: number;

  const profile = mkdtempSync(join(tmpdir(), "peekaboo-"));
  afterAll(() =>
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
  );
  const opened = openBefore(name, { pageAccess: "granted", profile });
  beforeAll(async () => {
    ({ driven, site, desk } = opened());
    page = await driven.openPage(site.url);
    await sitDown(driven);
    await desk.tab.show();
    await desk.changeStored({ ...freshEvening(), session: null });
    card = await desk.cardComesTo(page);
    cameAt = Date.now();
  });

  const lastOffer = () => desk.lastOffer();

  it.sequential("stays for its time, and then collapses by itself", async () => {
    await until(async () => (await lastOffer())?.seen, "it to count as seen");
    expect(Date.now() - cameAt).toBeGreaterThan(SEEN_AFTER_MS - SECOND);
    expect(await card.buttons()).toContain(CARD.close);
    await until(async () => (await lastOffer())?.status === "folded", "it to fold", MINUTE);
    expect(Date.now() - cameAt).toBeGreaterThan(COLLAPSE_AFTER_MS - SECOND);
    expect((await card.buttons()).join()).toMatch(startingWith(CARD.expand));
  }, 120_000);

  it.sequential("has counted the session meanwhile, to the minute", async () => {
    const { session } = await desk.view();
    const since = session?.since ?? 0;
    expect(Math.abs(cameAt - since)).toBeLessThan(30 * SECOND);
    await sitDown(driven);
    const minutes = async () => (await desk.view()).session?.minutes;
    await until(async () => (await minutes()) === 1, "the first minute to be full", MINUTE);
    expect(Date.now() - since).toBeGreaterThanOrEqual(MINUTE);
    expect((await desk.view()).session?.since).toBe(since);
  }, 120_000);

  it.sequential("opens again by a click, and goes by an answer", async () => {
    await card.click(startingWith(CARD.expand));
    await card.click(CARD.do);
    await card.waitUntilGone();
    expect((await lastOffer())?.answer).toBe("do");
    expect(await badge(driven)).toBe("");
    expect((await tracesOn(desk, page)).page).toEqual([]);
  });

  it.sequential("is not there any more after a sleep through the end of its quiet time", async () => {
    // Quiet times end on the minute: it must have time to come before.
    const untilMinute = () => MINUTE - (Date.now() % MINUTE);
    await until(async () => untilMinute() > 25 * SECOND, "a minute with room in it", MINUTE);
    const endsAt = Date.now() + untilMinute();
    await sitDown(driven);
    await desk.tab.show();
    await desk.changeStored(freshEvening(quietTimeNow(5, 1)));
    const last = await desk.cardComesTo(page);
    await until(async () => (await lastOffer())?.shownAt, "the card to be shown");
    await sleepUntil(profile, endsAt + 5 * SECOND);
    await last.waitUntilGone(5 * SECOND);
    await until(async () => (await lastOffer())?.status === "gone", "it to be over");
    expect(await badge(driven)).toBe("");
    expect((await tracesOn(desk, page)).page).toEqual([]);
  }, 180_000);

  it.sequential("made no mistake", async () => {
    expect(await driven.extensionErrors()).toEqual([]);
    expect(await driven.extensionRequests()).toEqual([]);
  });
});
