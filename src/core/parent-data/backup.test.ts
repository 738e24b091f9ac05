import { describe, expect, it } from "vitest";
import { offerOf } from "../../../test/core/offer";
import { quietTimeOf } from "../../../test/core/quiet-time";
import type { OwnMoment } from "../moment/own-moment";
import { NEWS, type Offer } from "../offer/offer";
import type { QuietTime } from "../quiet-time/quiet-time";
import { MAX_QUIET_TIMES } from "../quiet-time/quiet-time-bounds";
import { EMPTY, INITIAL_VOLATILE, type State } from "../state";
import { type Backup, backupOf, planImport, putBackup } from "./backup";
import { DEFAULT_SETTINGS } from "./settings";

const NOW = Date.UTC(2026, 10, 23, 18);
const kept = (momentId: string, keptAt = NOW) => ({ momentId, wording: "plain" as const, keptAt });
const own = (id: string, title = "Foam beards"): OwnMoment => ({
  id,
  routine: "bath",
  title,
  text: "",
  madeAt: NOW,
});
const backup = (more: Partial<Backup> = {}): Backup => ({ ...backupOf(EMPTY), ...more });
const state = (more: Partial<State> = {}): State => ({
  ...EMPTY,
  volatile: INITIAL_VOLATILE,
  ...more,
});
const unchanged = { added: 0, changed: 0, removed: 0 };

describe("an export", () => {
  it("holds closed cards and no others", () => {
    const answered: Offer = offerOf({ id: "old", status: "answered" });
    const due: Offer = offerOf({ id: "new", status: "due" });
    expect(backupOf(state({ offers: [answered, due] })).offers).toEqual([answered]);
  });

  it("holds nothing of how long one browsed, of a pause, or of sharing", () => {
    expect(Object.keys(backupOf(state()))).toEqual([
      "settings",
      "quietTimes",
      "kept",
      "notForUs",
      "own",
      "offers",
      "shownOnRequest",
    ]);
  });
});

describe("an import that adds", () => {
  it("keeps what is here, adds what is new, and takes the file's where both have it", () => {
    const here = backup({ kept: [kept("n1")], own: [own("own-1")] });
    const file = backup({ kept: [kept("h1")], own: [own("own-1", "Foam hats")] });
    const { next, changes } = planImport(here, file, "merge");
    expect(next.kept).toEqual([kept("n1"), kept("h1")]);
    expect(next.own).toEqual([own("own-1", "Foam hats")]);
    expect(changes).toEqual({
      quietTimes: unchanged,
      kept: { added: 1, changed: 0, removed: 0 },
      notForUs: unchanged,
      own: { added: 0, changed: 1, removed: 0 },
      settings: false,
    });
  });

  it("leaves the settings as they are here", () => {
    const file = backup({ settings: { ...DEFAULT_SETTINGS, dose: "one-a-day" } });
    expect(planImport(backup(), file, "merge").next.settings).toEqual(DEFAULT_SETTINGS);
  });

  it("stays within bounds, what is here first", () => {
    const times = (name: string) =>
      Array.from({ length: MAX_QUIET_TIMES }, (_, place) => quietTimeOf({ id: `${name}${place}` }));
    const { next, changes } = planImport(
      backup({ quietTimes: times("here") }),
      backup({ quietTimes: times("file") }),
      "merge",
    );
    expect(next.quietTimes).toEqual(times("here"));
    expect(changes.quietTimes).toEqual(unchanged);
  });
});

describe("an import that replaces", () => {
  it("is as the file, and says what goes", () => {
    const here = backup({ kept: [kept("n1")], notForUs: [{ momentId: "y1", since: NOW }] });
    const file = backup({ settings: { ...DEFAULT_SETTINGS, dose: "one-a-day" } });
    const { next, changes } = planImport(here, file, "replace");
    expect(next).toEqual(file);
    expect(changes).toMatchObject({
      kept: { removed: 1 },
      notForUs: { removed: 1 },
      settings: true,
    });
  });

  it("never brings a second card: what was shown here stays remembered", () => {
    const here: Offer = offerOf({ id: "here" });
    const file: Offer = offerOf({ id: "file", status: "gone", dueAt: here.dueAt - 1 });
    const next = putBackup(state({ offers: [here] }), backup({ offers: [file] }));
    expect(next.offers).toEqual([file, here]);
  });

  it("leaves what a browser learnt of itself", () => {
    const settings = { ...DEFAULT_SETTINGS, toolbarNeedsClick: true };
    const next = putBackup(state({ settings }), backup());
    expect(next.settings.toolbarNeedsClick).toBe(true);
  });
});

describe.each(["merge", "replace"] as const)("an import of an older file, by %s", (mode) => {
  const plan = (here: Partial<Backup>, file: Partial<Backup>) =>
    planImport(backup(here), backup(file), mode).next;

  it("keeps that it was asked for a quiet time if its cards may come less often", () => {
    const asked = quietTimeOf({ id: "bath", handover: { from: "2026-11-01" } });
    const { quietTimes } = plan(
      { quietTimes: [asked] },
      { quietTimes: [quietTimeOf({ id: "bath" })] },
    );
    // The cards come, as in the file.
    expect(quietTimes).toEqual([quietTimeOf({ id: "bath", handover: { from: null } })]);
  });

  it("takes the file's answer where it has one", () => {
    const [here, file] = [null, "2026-11-01" as const].map((from) =>
      quietTimeOf({ id: "bath", handover: { from } }),
    );
    const { quietTimes } = plan(
      { quietTimes: [here as QuietTime] },
      { quietTimes: [file as QuietTime] },
    );
    expect(quietTimes).toEqual([file]);
  });

  it("keeps what was asked or told once, so that nothing is asked or told again", () => {
    const once = {
      ...{ fewerWasOffered: true, repeatsWereAsked: true, frequencyCapWasAsked: true },
      ...{ smallWasOffered: true, pinWasSuggested: true, mayAskBands: false },
    };
    const here = { ...DEFAULT_SETTINGS, ...once, newsShown: [NEWS[0]] };
    const file = { ...DEFAULT_SETTINGS, newsShown: [NEWS[1]] };
    const { settings } = plan({ settings: here }, { settings: file });
    expect(settings).toMatchObject(once);
    expect(settings.newsShown).toEqual(mode === "replace" ? [NEWS[0], NEWS[1]] : [NEWS[0]]);
  });

  it("keeps each setting that says that something was asked, offered or suggested", () => {
    const names = Object.keys(DEFAULT_SETTINGS).filter((name) =>
      /(Asked|Offered|Suggested)$/.test(name),
    );
    expect(names).toHaveLength(5);
    const once = Object.fromEntries(names.map((name) => [name, true]));
    const { settings } = plan({ settings: { ...DEFAULT_SETTINGS, ...once } }, {});
    expect(settings).toMatchObject(once);
  });
});
