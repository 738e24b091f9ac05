import { describe, expect, test } from "vitest";
import { cardOn } from "../../../test/core/card-on";
import { CoreHarness } from "../../../test/core/core-harness";
import { offerOf } from "../../../test/core/offer";
import { quietTimeOf } from "../../../test/core/quiet-time";
import { at } from "../../../test/core/zone";
import { MOMENTS } from "../../content/library";
import { DEFAULT_SETTINGS } from "../parent-data/settings";
import type { QuietTime } from "../quiet-time/quiet-time";
import type { Stored } from "../state";
import { SECOND_MS } from "../time";

const begin = (change: Partial<QuietTime> = {}, stored: Partial<Stored> = {}) =>
  new CoreHarness({ quietTimes: [quietTimeOf(change)], ...stored }, "2026-11-23 12:00", undefined, {
    moments: MOMENTS,
  });
const seen = (harness: CoreHarness) => harness.wait(9 * SECOND_MS).act("seen");
const newsOn = (harness: CoreHarness) => harness.view.card?.news;
/** Whatever comes by for another age or to find each other again is known. */
const newsShown = ["coming-back", "new-ages"] as const;
const known = { settings: { ...DEFAULT_SETTINGS, newsShown: [...newsShown] } };

describe("our moment", () => {
  const ours = { momentId: "z1", since: "2026-11-22" };

  test("is news on its first card, for as long as that is there, and never again", () => {
    const harness = cardOn(begin({ ours }), "2026-11-23");
    expect(newsOn(harness)).toBe("ours");
    expect(newsOn(seen(harness))).toBe("ours");
    expect(newsOn(harness.act("another"))).toBe("ours");
    expect(harness.state.settings.newsShown).toEqual(["ours"]);
    expect(newsOn(cardOn(harness.act("do"), "2026-11-24"))).toBeNull();
  });

  test("is no news on the card on which it was fixed", () => {
    expect(newsOn(cardOn(begin({ ours: { ...ours, since: "2026-11-23" } }), "2026-11-23"))).toBe(
      null,
    );
  });

  test("is still to be said where the card was gone before anybody could read it", () => {
    const harness = cardOn(begin({ ours }), "2026-11-23").act("hidden");
    expect(harness.state.settings.newsShown).toEqual([]);
    expect(newsOn(harness.wait(31 * SECOND_MS).loadPage())).toBe("ours");
  });

  test("is not said on the card that Later brings back", () => {
    const harness = seen(cardOn(begin({ ours }), "2026-11-23"));
    harness.act({ kind: "snooze", minutes: 5 }).browseUntil("2026-11-23 19:06").loadPage();
    expect(harness.offer).toMatchObject({ followUp: true, status: "showing" });
    expect(newsOn(harness)).toBeNull();
  });

  test("counts as said where its card was answered at once", () => {
    const harness = cardOn(begin({ ours }), "2026-11-23").act({ kind: "snooze", minutes: 5 });
    expect(harness.state.settings.newsShown).toEqual(["ours"]);
    expect(newsOn(harness.browseUntil("2026-11-23 19:06").loadPage())).toBeNull();
  });

  test("is not said on a card that was read before it could be, but on the next one", () => {
    const kept = [{ momentId: "z1", wording: "plain" as const, keptAt: 0 }];
    const harness = seen(cardOn(begin({ ours }, { kept }), "2026-11-23"));
    expect(newsOn(harness.act({ kind: "keep", kept: false }))).toBeNull();
    expect(newsOn(cardOn(harness.act("do"), "2026-11-24"))).toBe("ours");
  });

  test("is not said beside a question, nor where the moment is saved", () => {
    const weeks = { ...ours, since: "2026-09-01" };
    const asks = cardOn(begin({ ours: weeks }), "2026-11-23");
    expect(asks.view.card).toMatchObject({ offerHandover: true, news: null });
    expect(newsOn(asks.act({ kind: "handover", yes: false }))).toBeNull();
    const kept = [{ momentId: "z1", wording: "plain" as const, keptAt: 0 }];
    expect(newsOn(cardOn(begin({ ours }, { kept }), "2026-11-23"))).toBeNull();
  });
});

describe("a coming-back card", () => {
  test("is news once", () => {
    const harness = cardOn(begin({ routines: ["back"] }), "2026-11-23");
    expect(newsOn(seen(harness))).toBe("coming-back");
    expect(newsOn(cardOn(harness.act("do"), "2026-11-24"))).toBeNull();
  });

  test("is not said again after a write of which only the cards arrived", () => {
    const harness = seen(cardOn(begin({ routines: ["back"] }), "2026-11-23"));
    harness.state = { ...harness.state, settings: DEFAULT_SETTINGS };
    harness.act({ kind: "snooze", minutes: 5 }).browseUntil("2026-11-23 19:06").loadPage();
    expect(harness.offer).toMatchObject({ followUp: true, status: "showing" });
    expect(newsOn(harness)).toBeNull();
    expect(harness.state.settings.newsShown).toEqual(["coming-back"]);
  });

  test("is none in a quiet time's own routine", () => {
    expect(newsOn(cardOn(begin({ routines: ["nappy"] }), "2026-11-23"))).toBeNull();
  });
});

describe("other ages", () => {
  const earlier = offerOf({
    ...{ occurrence: "bed@2026-11-20", spends: [], dueAt: at("2026-11-20 19:00") },
    shownAt: at("2026-11-20 19:00"),
  });
  const grown = (offers: Stored["offers"]) =>
    begin({ routines: ["floor"] }, { ...known, offers })
      .edit({ kind: "set", settings: { newsShown: ["coming-back"], bands: ["0-6"] } })
      .edit({ kind: "set", settings: { bands: ["24-36"] } });

  test("are news with the first card that the child was too small for", () => {
    const harness = grown([earlier]);
    expect(harness.state.settings.agesBefore).toEqual(["0-6"]);
    for (const date of ["2026-11-23", "2026-11-24", "2026-11-25"]) {
      const { momentId } = seen(cardOn(harness, date)).offer.idea;
      const isNew = !MOMENTS.find(({ id }) => id === momentId)?.bands.includes("0-6");
      expect(newsOn(harness)).toBe(isNew ? "new-ages" : null);
      harness.act("do");
      if (isNew) break;
    }
    expect(harness.state.settings.newsShown).toEqual(["coming-back", "new-ages"]);
  });

  test("are none for who met no card yet, nor where they are set to what they are", () => {
    expect(grown([]).state.settings.agesBefore).toBeNull();
    const same = begin({}, { ...known, offers: [earlier] });
    same.edit({ kind: "set", settings: { bands: [] } });
    expect(same.state.settings.agesBefore).toBeNull();
  });

  test("are none in a quiet time that is for one age", () => {
    const harness = begin({ routines: ["floor"], forWhom: "24-36" }, { offers: [earlier] });
    harness.edit({ kind: "set", settings: { bands: ["24-36"], newsShown: ["coming-back"] } });
    expect(newsOn(cardOn(harness, "2026-11-23"))).toBeNull();
  });
});

test("what was said is stored with the card, and read again", () => {
  const harness = seen(cardOn(begin({ routines: ["back"] }), "2026-11-23"));
  expect(newsOn(harness.restartBackground())).toBe("coming-back");
});
