import { describe, expect, test } from "vitest";
import { momentOf } from "../../test/domain/library";
import { isCard, Life } from "../../test/domain/life";
import { quietTimeOf } from "../../test/domain/quiet-time";
import { inTab, sightOf } from "../../test/domain/sight";
import type { Cause } from "./event";
import type { Moment } from "./moment";
import type { QuietTime } from "./quiet-time";
import { DEFAULT_SETTINGS, type Settings } from "./settings";
import type { Sight } from "./sight";
import { MINUTE, SECOND } from "./time";

interface Told {
  quietTime?: Partial<QuietTime>;
  settings?: Partial<Settings>;
  sight?: Partial<Sight>;
  moments?: readonly Moment[];
  chance?: () => number;
}

/** Bedtime has begun a second ago, and its card is due. */
function due({ quietTime = {}, settings = {}, sight = {}, ...means }: Told = {}): Life {
  const stored = {
    quietTimes: [quietTimeOf(quietTime)],
    settings: { ...DEFAULT_SETTINGS, ...settings },
  };
  return new Life(stored, "2026-11-23 18:50", undefined, means)
    .see(sight)
    .browseUntil("2026-11-23 19:00")
    .wait(SECOND);
}
const NO_ACCESS = { sight: { pageAccess: false } };
const cardOf = (life: Life) => life.effects.find(isCard)?.kind ?? null;

describe("on the page, a card comes", () => {
  test.each<[string, Cause, Partial<Sight>?]>([
    ["when its page has loaded", { why: "page-loaded", tabId: 7 }],
    ["when the parent switches tabs", { why: "tab-activated", tabId: 8 }, inTab(8)],
    ["when they come back to the keyboard", { why: "back-from-idle" }],
    ["when they come back from another program", { why: "back-from-elsewhere" }],
  ])("%s", (_, cause, sight) => {
    expect(cardOf(due().observe(cause, sight))).toBe("show-on-page");
  });

  test.each<[string, Cause, Partial<Sight>?]>([
    ["when another tab has loaded behind", { why: "page-loaded", tabId: 9 }],
    ["at a heartbeat", { why: "heartbeat" }],
    ["when sound begins or ends", { why: "sound" }],
    ["when a tab is made", { why: "tab-made", tabId: 9 }],
    ["when a tab behind is closed", { why: "tab-closed", tabId: 9 }],
    [
      "while the page still loads",
      { why: "tab-activated", tabId: 8 },
      { tab: { id: 8, loaded: false, audible: false } },
    ],
    ["because the popup asked", { why: "asked" }],
  ])("but not %s", (_, cause, sight) => {
    expect(cardOf(due().observe(cause, sight))).toBeNull();
  });

  test("without a break after three minutes of being due, and not before", () => {
    const life = due().browseUntil("2026-11-23 19:02");
    life.wait(MINUTE - 1).observe();
    expect(cardOf(life)).toBeNull();
    expect(cardOf(life.wait(1).observe())).toBe("show-on-page");
  });

  test("without a break after a third of a quiet time that is shorter", () => {
    const life = due({ quietTime: { lengthMinutes: 5 } })
      .until("2026-11-23 19:01")
      .observe();
    expect(cardOf(life.wait(39_999).observe())).toBeNull();
    expect(cardOf(life.wait(1).observe())).toBe("show-on-page");
  });

  test("later by as long as something held it", () => {
    const life = due().until("2026-11-23 19:01").observe("sound", { sound: "playing" });
    life.browseUntil("2026-11-23 19:10").observe("sound", { sound: "silent" });
    expect(cardOf(life.browse(2 * MINUTE - 1))).toBeNull();
    expect(cardOf(life.wait(1).observe())).toBe("show-on-page");
  });

  test("later by as long as the machine slept", () => {
    const life = due().until("2026-11-23 19:01").observe().until("2026-11-23 19:04").observe();
    expect(cardOf(life)).toBeNull();
    expect(cardOf(life.browse(2 * MINUTE - 1))).toBeNull();
    expect(cardOf(life.wait(1).observe())).toBe("show-on-page");
  });

  test("at once where typing kept it after it was due for long enough", () => {
    const life = due().browseUntil("2026-11-23 19:03");
    life.send({ kind: "page-said", offerId: life.offer.id, said: "typing" });
    expect(life.view.why).toBe("typing");
    expect(life.offer).toMatchObject({ status: "due", returned: false, shownAt: null });
    expect(cardOf(life.wait(20 * SECOND).observe())).toBe("show-on-page");
  });

  test("and the popup says what the page said only while that page is in view", () => {
    const life = due().loadPage("full-screen");
    expect(life.view.why).toBe("full-screen");
    expect(life.observe("focus", inTab(8)).view.why).toBe("waiting-for-a-pause");
  });
});

describe("at the toolbar, a card comes", () => {
  const loaded = (told: Told = NO_ACCESS) => due(told).observe({ why: "page-loaded", tabId: 7 });

  test.each([
    [2_999, null],
    [3_000, "open-toolbar"],
    [30_000, "open-toolbar"],
    [30_001, null],
  ])("%i ms after the page in view has loaded: %j", (after, kind) => {
    expect(cardOf(loaded().wait(after).observe("look-again"))).toBe(kind);
  });

  test("after a look that is asked for in time", () => {
    expect(loaded().effect("look-again")).toEqual({ kind: "look-again", afterMs: 3_000 });
  });

  test.each<Cause>([
    { why: "tab-made", tabId: 9 },
    { why: "tab-activated", tabId: 7 },
    { why: "tab-closed", tabId: 9 },
    { why: "page-loading", tabId: 7 },
    { why: "page-loaded", tabId: 9 },
    { why: "back-from-elsewhere" },
  ])("but not after $why since", (cause) => {
    const life = loaded()
      .wait(SECOND)
      .observe(cause)
      .wait(5 * SECOND);
    expect(cardOf(life.observe("look-again"))).toBeNull();
  });

  test.each([
    ["but not after another window came in front", 2, null],
    ["and a late word that this window has focus, as it had, is no event", 1, "open-toolbar"],
  ])("%s", (_, id, card) => {
    const life = loaded().wait(SECOND);
    life.observe("focus", { window: { id, state: "normal" } }).wait(5 * SECOND);
    expect(cardOf(life.observe("look-again"))).toBe(card);
  });

  test("of a new tab only once it is twenty seconds old", () => {
    const life = due(NO_ACCESS)
      .observe({ why: "tab-made", tabId: 8 }, inTab(8))
      .wait(2 * SECOND);
    life.see({ pageAccess: false }).observe({ why: "page-loaded", tabId: 8 });
    expect(life.effect("look-again")).toEqual({ kind: "look-again", afterMs: 18_000 });
    expect(cardOf(life.wait(17_999).observe("look-again"))).toBeNull();
    expect(cardOf(life.wait(1).observe("look-again"))).toBe("open-toolbar");
  });

  test.each([
    [4_999, null],
    [5_000, "open-toolbar"],
  ])("%i ms after coming back from idle: %j", (after, kind) => {
    const life = due(NO_ACCESS).observe("back-from-idle");
    expect(life.effect("look-again")).toEqual({ kind: "look-again", afterMs: 5_000 });
    expect(cardOf(life.wait(after).observe("look-again"))).toBe(kind);
  });

  test("never without a break", () => {
    expect(due(NO_ACCESS).browseUntil("2026-11-23 19:40").cards).toEqual([]);
  });

  test.each<[string, Told]>([
    ["it was declined", { ...NO_ACCESS, settings: { toolbar: false } }],
    ["it needs a click", { ...NO_ACCESS, settings: { toolbarNeedsClick: true } }],
    ["the page may have the card", {}],
  ])("not where %s", (_, told) => {
    const life = loaded(told);
    const isToolbar = () => life.effects.some(({ kind }) => kind === "open-toolbar");
    expect(isToolbar()).toBe(false);
    if (life.offer.status === "due")
      expect(cardOf(life.wait(4 * SECOND).observe("look-again"))).toBeNull();
  });

  test("where the page in view can't have it", () => {
    const life = due().loadPage("failed");
    expect(life.effect("look-again")).toEqual({ kind: "look-again", afterMs: 3_000 });
    expect(cardOf(life.wait(3 * SECOND).observe("look-again"))).toBe("open-toolbar");
  });

  test("but not where somebody types in it", () => {
    const life = due().loadPage("typing");
    expect(cardOf(life.wait(4 * SECOND).observe("look-again"))).toBeNull();
  });

  test("and learns at the first refusal that a click is needed", () => {
    const life = loaded()
      .wait(4 * SECOND)
      .observe("look-again");
    life.send({ kind: "toolbar-said", offerId: life.offer.id, said: "needs-click" });
    expect(life.state.settings.toolbarNeedsClick).toBe(true);
    expect(life.offer).toMatchObject({ status: "due", returned: false });
    expect(life.view.places.toolbar).toBe("needs-click");
  });

  test("and is due again where it could not open", () => {
    const life = loaded()
      .wait(4 * SECOND)
      .observe("look-again");
    life.send({ kind: "toolbar-said", offerId: life.offer.id, said: "failed" });
    expect(life.offer).toMatchObject({ status: "due", shownAt: null });
    expect(life.state.settings.toolbarNeedsClick).toBe(false);
  });

  test("and is shown once it has opened", () => {
    const life = loaded()
      .wait(4 * SECOND)
      .observe("look-again");
    life.send({ kind: "toolbar-said", offerId: life.offer.id, said: "opened" });
    expect(life.offer).toMatchObject({ status: "showing", place: "toolbar", shownAt: life.now });
  });
});

describe("as a notification, a card comes", () => {
  const opted = {
    settings: { notify: true, toolbar: false },
    sight: { pageAccess: false, notifications: true },
  };

  test("only after three minutes without another place", () => {
    const life = due(opted).browseUntil("2026-11-23 19:02");
    expect(life.until("2026-11-23 19:03").observe().cards).toEqual(["notify"]);
  });

  test("and waits in the popup from then on, until it is taken away with its quiet time", () => {
    const life = due(opted).browseUntil("2026-11-23 19:03");
    life.send({ kind: "notification-said", offerId: life.offer.id, said: "shown" });
    expect(life.offer).toMatchObject({ status: "unanswered", shownAt: life.now });
    expect(life.view.card?.where).toBe("waiting");
    life.until("2026-11-23 19:45").observe();
    expect(life.effect("withdraw")).toMatchObject({ offerId: life.offer.id, tabId: null });
  });

  test("and is taken away once it is answered in the popup", () => {
    const life = due(opted).browseUntil("2026-11-23 19:03");
    life.send({ kind: "notification-said", offerId: life.offer.id, said: "shown" });
    expect(life.cardFrom("popup", "do").effect("withdraw")).toBeDefined();
  });

  test("and is due again where it could not come", () => {
    const life = due(opted).browseUntil("2026-11-23 19:03");
    life.send({ kind: "notification-said", offerId: life.offer.id, said: "failed" });
    expect(life.offer).toMatchObject({ status: "due", shownAt: null });
  });

  test.each<[string, Told]>([
    ["it was not opted in", { ...opted, settings: { notify: false, toolbar: false } }],
    ["the browser does not allow it", { ...opted, sight: { pageAccess: false } }],
    ["it is for the road", { ...opted, quietTime: { routines: ["hello"] } }],
  ])("not where %s", (_, told) => {
    expect(due(told).browseUntil("2026-11-23 19:15").cards).toEqual([]);
  });

  test("not while a page that can have it still loads", () => {
    const life = due(opted).browseUntil("2026-11-23 19:02");
    life.see({ pageAccess: true, tab: { id: 7, loaded: false, audible: false } });
    expect(life.browseUntil("2026-11-23 19:06").cards).toEqual([]);
    expect(cardOf(life.observe("heartbeat", sightOf()))).toBe("show-on-page");
  });
});

describe("on a phone", () => {
  const phone = { phone: true, window: "none" } as const;

  test("a card comes on the page, and never at a toolbar", () => {
    expect(cardOf(due({ sight: phone }).loadPage(null))).toBe("show-on-page");
    const without = due({ sight: { ...phone, pageAccess: false } }).loadPage(null);
    expect(cardOf(without.wait(5 * SECOND).observe("look-again"))).toBeNull();
  });

  test("the road is left out where the quiet time has another routine", () => {
    const quietTime = { routines: ["hello", "bedtime"] } as Partial<QuietTime>;
    for (const chance of [0, 0.3, 0.6, 0.99]) {
      const life = due({ quietTime, sight: phone, chance: () => chance });
      expect(life.offer.routine).toBe("bedtime");
      expect(life.offer.idea.routine).not.toBe("hello");
    }
  });
});

describe("the kind of idea", () => {
  const kindOf = (life: Life) => life.offer.idea.routine;

  test("is the routine's up to twenty minutes after the start, then a coming-back one", () => {
    const late = (now: string) =>
      new Life({ quietTimes: [quietTimeOf()] }, "2026-11-23 19:10")
        .see({ sound: "playing" })
        .browseUntil("2026-11-23 19:19")
        .see({ sound: "silent" })
        .until(now)
        .observe();
    expect(kindOf(late("2026-11-23 19:19:59"))).toBe("bedtime");
    expect(kindOf(late("2026-11-23 19:20"))).toBe("back");
  });

  test("is changed while it is due, even while something holds it", () => {
    const life = due().browseUntil("2026-11-23 19:02").see({ sound: "playing" });
    expect(kindOf(life.browseUntil("2026-11-23 19:19"))).toBe("bedtime");
    expect(kindOf(life.browseUntil("2026-11-23 19:20"))).toBe("back");
    const { idea } = life.offer;
    expect(life.browseUntil("2026-11-23 19:25").offer.idea).toEqual(idea);
    expect(life.offer.routine).toBe("bedtime");
  });

  test("stays as it is where there is no coming-back one, and does not change with each look", () => {
    const moments = [1, 2, 3, 4, 5].map((each) => momentOf(`bed-${each}`, "bedtime"));
    let turn = 0;
    const chance = () => (turn++ % 5) / 5;
    const life = due({ moments, chance, sight: { sound: "silent" } });
    const { idea } = life.see({ sound: "playing" }).offer;
    expect(life.browseUntil("2026-11-23 19:30").offer.idea).toEqual(idea);
  });

  test.each([
    [0, 19, "bedtime"],
    [0, 20, "back"],
    [0.33, 20, "back"],
    [0.34, 20, "bedtime"],
  ])("by chance %d after %i minutes of session is %s", (chance, minutes, routine) => {
    const begins = `2026-11-23 18:${60 - minutes}`;
    const life = new Life({ quietTimes: [quietTimeOf()] }, begins, undefined, {
      chance: () => chance,
    });
    expect(kindOf(life.browseUntil("2026-11-23 19:00"))).toBe(routine);
  });

  test("is none where everything was waved away, and the popup says so", () => {
    const life = due({ moments: [] });
    expect(life.state.offers).toEqual([]);
    expect(life.view.why).toBe("no-moment-left");
  });

  test("changes when it was said to be not for us", () => {
    const life = due();
    const { momentId } = life.offer.idea;
    life.edit({ edit: "not-for-us", momentId, on: true });
    expect(life.offer.idea.momentId).not.toBe(momentId);
    expect(life.offer.status).toBe("due");
  });

  test("changes with the routine of its quiet time, and with what does not suit", () => {
    const life = due().edit({
      edit: "put-quiet-time",
      quietTime: quietTimeOf({ routines: ["bath"] }),
    });
    expect(life.offer).toMatchObject({ routine: "bath", idea: { routine: "bath" } });
    const loud = momentOf("loud", "bath", { channels: { plain: ["voice"], "without-sound": [] } });
    const other = due({ moments: [loud], quietTime: { routines: ["bath"] } });
    expect(other.offer.idea.wording).toBe("plain");
    other.edit({ edit: "set", settings: { avoid: ["sound"] } });
    expect(other.offer.idea.wording).toBe("without-sound");
  });

  test("takes the offer along when none is left that suits", () => {
    const life = due({ moments: [momentOf("bed-1", "bedtime")] });
    life.edit({ edit: "not-for-us", momentId: "bed-1", on: true });
    expect(life.offer.status).toBe("gone");
    expect(life.view.card).toBeNull();
  });

  test("of a swap late in the quiet time is a coming-back one", () => {
    const life = due().loadPage().until("2026-11-23 19:19").card("another");
    expect(kindOf(life)).toBe("bedtime");
    expect(kindOf(life.until("2026-11-23 19:20").card("another"))).toBe("back");
  });
});

describe("the heartbeat", () => {
  test.each([
    ["2026-11-23 18:00:00", "18:01"],
    ["2026-11-23 18:00:30", "18:01"],
    ["2026-11-23 18:00:31", "18:02"],
    ["2026-11-23 18:00:59", "18:02"],
  ])("seen from %s comes at the whole minute %s", (now, clock) => {
    const life = new Life({}, now).observe();
    const heartbeat = life.effect("set-heartbeat")?.at ?? 0;
    expect(new Date(heartbeat).toISOString().slice(11, 16)).toBe(clock);
  });

  test("is set again after it was heard, and not before", () => {
    const life = new Life()
      .observe()
      .wait(40 * SECOND)
      .observe();
    expect(life.effect("set-heartbeat")).toBeUndefined();
    expect(
      life
        .wait(20 * SECOND)
        .observe()
        .effect("set-heartbeat"),
    ).toBeDefined();
  });

  test("that is due is left to come, whatever else is told at that moment", () => {
    const life = new Life({}, "2026-11-23 18:00:00").observe().wait(MINUTE);
    expect(life.send({ kind: "popup-closed" }).effect("set-heartbeat")).toBeUndefined();
    expect(life.observe("heartbeat").effect("set-heartbeat")).toBeDefined();
  });

  test("that did not come after half a minute is set anew by whatever is told", () => {
    const life = new Life({}, "2026-11-23 18:00:00").observe().wait(MINUTE + 30 * SECOND);
    expect(life.send({ kind: "popup-closed" }).effect("set-heartbeat")).toBeDefined();
  });

  test("stops with the session, and starts with the next activity", () => {
    const life = new Life().observe().observe("focus", { window: "elsewhere" });
    expect(
      life
        .wait(5 * MINUTE)
        .observe()
        .effect("set-heartbeat"),
    ).toEqual({ kind: "set-heartbeat", at: null });
    expect(life.wait(MINUTE).observe().effect("set-heartbeat")).toBeUndefined();
    const window = { id: 1, state: "normal" } as const;
    expect(life.observe("focus", { window }).effect("set-heartbeat")?.at).toBeGreaterThan(life.now);
  });

  test("does not wait for a clock that was set back", () => {
    const life = new Life()
      .observe()
      .wait(-60 * MINUTE)
      .observe();
    expect((life.effect("set-heartbeat")?.at ?? 0) - life.now).toBeLessThanOrEqual(90 * SECOND);
  });

  test("is set before anything else is done", () => {
    expect(
      due()
        .until("2026-11-23 19:01")
        .loadPage(null)
        .effects.map(({ kind }) => kind),
    ).toEqual(["set-heartbeat", "show-on-page"]);
  });
});
