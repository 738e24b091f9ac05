import { describe, expect, test } from "vitest";
import { CoreHarness } from "../../../test/core/core-harness";
import { momentOf } from "../../../test/core/library";
import { quietTimeOf } from "../../../test/core/quiet-time";
import { at, UTC } from "../../../test/core/zone";
import { Random } from "../../../test/simulation/random";
import { MOMENTS } from "../../content/library";
import { createContext } from "../context";
import { DEFAULT_SETTINGS } from "../parent-data/settings";
import type { Stored } from "../state";
import { DAY_MS } from "../time";
import { isForAge, NO_REPEAT_MS } from "./choose";
import { isOnTheRoad, type Moment } from "./moment";
import type { MomentFilters } from "./moment-filters";
import { momentNow } from "./on-demand";
import { fitsHour } from "./routine-hours";

const NO_FILTERS: MomentFilters = { handsFull: false, onTheRoad: false, calm: false, tired: false };

/** A parent who opens "A small moment now" and sees what comes. */
class Asking extends CoreHarness {
  ask(filters: Partial<MomentFilters> = {}): string {
    const context = createContext(this.state, this.environment, {
      snapshot: this.snapshot,
      trigger: null,
    });
    const momentId =
      momentNow(this.state, { ...NO_FILTERS, ...filters }, [], context)?.momentId ?? "";
    this.edit({ kind: "moment-shown", momentId });
    return momentId;
  }

  askDaily(days: number, filters: Partial<MomentFilters> = {}): string[] {
    return Array.from({ length: days }, () => {
      const came = this.ask(filters);
      this.wait(DAY_MS);
      return came;
    });
  }
}

const asking = (begins: string, stored: Partial<Stored> = {}, moments = MOMENTS) => {
  const random = new Random(1);
  return new Asking(stored, begins, UTC, { moments, random: () => random.next() });
};

/** The days on which a moment came again within 28 days although another that suits had not come. */
function repeatsIn(came: readonly string[], suits: (moment: Moment) => boolean): string[] {
  const all = MOMENTS.filter(
    (moment) => suits(moment) && isForAge(moment, []) && !moment.comingBack,
  ).map(({ id }) => id);
  const within = NO_REPEAT_MS / DAY_MS;
  return came.filter((momentId, day) => {
    const recent = came.slice(Math.max(0, day - within), day);
    return recent.includes(momentId) && all.some((id) => !recent.includes(id));
  });
}

describe("a moment asked for each day, with nothing set up", () => {
  test("does not come again within 28 days while another fits the hour", () => {
    const came = asking("2026-11-23 09:00").askDaily(300);
    expect(repeatsIn(came, ({ routine }) => fitsHour(routine, 9 * 60))).toEqual([]);
    expect(new Set(came).size).toBeGreaterThan(20);
  });

  test.each([
    ["09:00", ["bath", "pyjama", "bedtime"]],
    ["15:00", ["wake", "dress", "bath", "pyjama", "bedtime"]],
    ["19:30", ["wake", "dress", "outside"]],
    ["23:30", ["wake", "dress", "chores", "floor", "outside", "bath"]],
    ["03:00", ["wake", "dress", "chores", "floor", "outside", "bath"]],
  ])("at %s is never for %j, nor for the road or saying goodbye", (time, never) => {
    const came = asking(`2026-11-23 ${time}`).askDaily(120);
    const routines = new Set(
      came.map((momentId) => MOMENTS.find(({ id }) => id === momentId)?.routine ?? "none"),
    );
    for (const routine of [...never, "goodbye", "onroad", "hello", "none"])
      expect([...routines]).not.toContain(routine);
  });

  test("on the road takes turns among all that need but a voice", () => {
    const came = asking("2026-11-23 16:00").askDaily(300, { onTheRoad: true });
    const isOfRoad = ({ routine, hands, comingBack }: Moment) =>
      isOnTheRoad(routine) && hands === "voice-only" && !comingBack;
    expect(repeatsIn(came, isOfRoad)).toEqual([]);
    expect(new Set(came).size).toBe(
      MOMENTS.filter((moment) => isOfRoad(moment) && isForAge(moment, [])).length,
    );
  });

  test("brings each of the first four ideas once, where it fits", () => {
    const settings = { ...DEFAULT_SETTINGS, bands: ["12-24" as const] };
    const came = asking("2026-11-23 19:30", { settings }).askDaily(28);
    for (const seed of ["n1", "y1", "z1"]) expect(came.filter((id) => id === seed)).toHaveLength(1);
  });
});

describe("near a quiet time, a moment asked for", () => {
  const bedtime = { quietTimes: [quietTimeOf({ routines: ["bedtime"] })] };

  test("is of its routines first, and then of any that fits the hour, before one comes again", () => {
    const came = asking("2026-11-23 19:10", bedtime).askDaily(20);
    const ofBedtime = MOMENTS.filter(
      (moment) => moment.routine === "bedtime" && isForAge(moment, []) && !moment.comingBack,
    ).map(({ id }) => id);
    expect([...came.slice(0, ofBedtime.length)].sort()).toEqual([...ofBedtime].sort());
    expect(new Set(came).size).toBe(20);
  });
});

describe("what was shown on request", () => {
  const twoForBedtime = [
    momentOf("first", "bedtime", { seed: true }),
    momentOf("second", "bedtime"),
  ];

  test("has been met by the card that comes by itself", () => {
    const harness = asking("2026-11-23 18:50", { quietTimes: [quietTimeOf()] }, twoForBedtime);
    expect(harness.ask()).toBe("first");
    harness.browseUntil("2026-11-23 19:05").loadPage();
    expect(harness.offer.idea.momentId).toBe("second");
  });

  test("is remembered once for each moment, when it was last shown", () => {
    const harness = asking("2026-11-23 18:00", {}, [momentOf("only", "bath")]);
    harness.askDaily(3);
    expect(harness.state.shownOnRequest).toEqual([
      { momentId: "only", at: at("2026-11-25 18:00") },
    ]);
  });

  test("is remembered for 60 days, and not longer", () => {
    const harness = asking("2026-11-23 12:00", {}, [momentOf("only", "bath")]);
    harness.ask();
    harness
      .wait(60 * DAY_MS)
      .browse(60_000)
      .wait(DAY_MS / 4)
      .observe();
    expect(harness.state.shownOnRequest).toHaveLength(0);
  });
});
