import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { isCard } from "../../test/core/core-harness";
import { EffectHarness } from "../../test/core/effect-harness";
import { FEW_MOMENTS } from "../../test/core/library";
import { OURS_EVERYWHERE, type RandomAction, randomAction } from "../../test/core/random-actions";
import { isOnScreen } from "./offer/offer";
import { quietTimeOfOffer } from "./offer/offers";
import { occurrencesNear, runningOnes } from "./quiet-time/occurrence";
import { isPaused } from "./quiet-time/pause";
import { presenceIn } from "./session/browser-snapshot";
import type { State } from "./state";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "./time";

/** `npm test` runs these few sequences; run more of them after a change of the core. */
const RUNS = { numRuns: 40 };
// Long sequences on a busy machine: slow is not wrong.
vi.setConfig({ testTimeout: 60_000 });
const LONG = { minLength: 20, maxLength: 80 };

const anyClock = fc.constantFrom(
  -1,
  -40 * SECOND_MS,
  HOUR_MS,
  -HOUR_MS,
  3 * MINUTE_MS,
  2 * DAY_MS,
  -2 * DAY_MS,
);
const yearsAhead = fc.constantFrom(73 * 365 * DAY_MS, -73 * 365 * DAY_MS, -5 * HOUR_MS);
const steadyClock = fc.constantFrom(-1, -SECOND_MS, SECOND_MS, -10 * MINUTE_MS, 10 * MINUTE_MS);

function live(actions: readonly RandomAction[], check: Check): EffectHarness {
  const harness = new EffectHarness("2026-11-23 18:28", check);
  for (const each of actions) harness.apply(each);
  return harness;
}
const restarts = (
  clocks: fc.Arbitrary<number>,
  check: Check,
  { first = [], after = () => {} }: Options = {},
) =>
  fc.assert(
    fc.property(fc.array(randomAction(clocks, 1), LONG), (actions) =>
      after(live([...first, ...actions], check)),
    ),
    RUNS,
  );
type Check = (harness: EffectHarness, before: State) => void;
interface Options {
  /** What happens before. */
  first?: readonly RandomAction[];
  after?: (harness: EffectHarness) => void;
}

describe("whatever happens", () => {
  test("no card comes outside its quiet time, nor while something holds it", () => {
    let cards = 0;
    restarts(fc.oneof(anyClock, yearsAhead), ({ core: harness }) => {
      const { state, snapshot, now } = harness;
      for (const effect of harness.effects.filter(isCard)) {
        cards += 1;
        const offer = state.offers.find((one) => "offerId" in effect && one.id === effect.offerId);
        const near = occurrencesNear(state, now, harness.zone);
        expect(runningOnes(near, now).map(({ key }) => key)).toContain(offer?.occurrence);
        expect(isPaused(state, now)).toBe(false);
        expect(presenceIn(snapshot)).toBe("active");
        expect(["playing", "unknown"]).not.toContain(snapshot.sound);
        expect(["in-use", "unknown"]).not.toContain(snapshot.sharing);
        const states = effect.kind === "show-on-page" ? ["normal", "full-screen"] : ["normal"];
        const { window } = snapshot;
        expect(states).toContain(typeof window === "object" ? window.state : window);
        expect(snapshot.popupOpen).toBe(false);
        const { start } = state.session.current ?? { start: Number.POSITIVE_INFINITY };
        expect(now - start).toBeGreaterThanOrEqual(state.settings.cardAfter * MINUTE_MS);
        expect(offer?.notBefore).toBeLessThanOrEqual(now);
      }
    });
    expect(cards).toBeGreaterThan(10);
  });

  test("an occurrence has one card, and one more for each Later; one unread card may come twice", () => {
    let appearances = 0;
    restarts(steadyClock, () => {}, {
      after: ({ appearances: appeared, snoozedCounts: granted, core }) => {
        // A clock that was set back to before the quiet time ended the offer before it counted as shown: the
        // quiet time still has its card.
        const isUnspent = (offerId: string) =>
          core.state.offers.some(
            ({ id, status, shownAt }) => id === offerId && status === "gone" && shownAt === null,
          );
        const ids = new Map<string, Set<string>>();
        for (const { occurrence, offerId } of appeared.filter((one) => !isUnspent(one.offerId)))
          ids.set(occurrence, (ids.get(occurrence) ?? new Set()).add(offerId));
        for (const [occurrence, offers] of ids)
          expect(offers.size).toBeLessThanOrEqual(1 + (granted.get(occurrence) ?? 0));
        appearances += appeared.length;
        for (const { offerId } of appeared)
          expect(appeared.filter((one) => one.offerId === offerId).length).toBeLessThanOrEqual(2);
        expect(appeared.filter(({ wasSeen }) => wasSeen)).toEqual([]);
      },
    });
    expect(appearances).toBeGreaterThan(15);
  });

  test("no two cards are on screen, and what is over stays over", () => {
    restarts(fc.oneof(anyClock, yearsAhead), ({ core: harness }, before) => {
      expect(harness.state.offers.filter(isOnScreen).length).toBeLessThanOrEqual(1);
      for (const { id, status } of before.offers)
        if (status === "gone" || status === "answered") {
          const now = harness.state.offers.find((offer) => offer.id === id);
          const takenBack = status === "answered" ? ["showing"] : [];
          expect([status, undefined, ...takenBack]).toContain(now?.status);
        }
      const ids = harness.state.offers.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  test("a card shows the moment that is fixed to its quiet time, asks one thing, and nothing in a pause", () => {
    let fixed = 0;
    const check: Check = ({ core: harness }, before) => {
      const { state, now } = harness;
      for (const effect of harness.effects.filter(isCard)) {
        const offer = state.offers.find((one) => "offerId" in effect && one.id === effect.offerId);
        const momentId = offer && quietTimeOfOffer(state, offer)?.ours?.momentId;
        const isOut = state.notForUs.some((one) => one.momentId === momentId);
        if (!offer || !momentId || isOut || offer.swapped.includes(momentId)) continue;
        const routines = quietTimeOfOffer(state, offer)?.routines;
        const moment = FEW_MOMENTS.find(({ id }) => id === momentId);
        if (!moment || !routines?.includes(moment.routine)) continue;
        expect(offer.idea.momentId).toBe(momentId);
        fixed += 1;
      }
      const { card } = harness.view;
      const asked = [card?.offerFewer, card?.offerSmall, card?.offerHandover].filter(Boolean);
      expect(asked.length).toBeLessThanOrEqual(isPaused(state, now) ? 0 : 1);
      if (asked.length > 0) expect(card?.news).toBeNull();
      // Each is said once ever, and what was asked of a quiet time stays asked.
      const { newsShown } = state.settings;
      expect(new Set(newsShown).size).toBe(newsShown.length);
      for (const { id, handover } of before.quietTimes) {
        const after = state.quietTimes.find((one) => one.id === id);
        if (handover && after) expect(after.handover).toBeDefined();
      }
    };
    restarts(steadyClock, check, { first: OURS_EVERYWHERE });
    expect(fixed).toBeGreaterThan(5);
  });

  test("a session is never negative, and never lies ahead", () => {
    restarts(fc.oneof(anyClock, yearsAhead), ({ core: harness }) => {
      const { current, observedAt, ended } = harness.state.session;
      if (current) expect(current.start).toBeLessThanOrEqual(current.lastActive);
      if (current && observedAt !== null)
        expect(current.lastActive).toBeLessThanOrEqual(observedAt);
      for (const { from, to } of ended) expect(from).toBeLessThanOrEqual(to);
    });
  });

  test("a heartbeat is set while a session runs, within ninety seconds, and none while none runs", () => {
    restarts(anyClock, ({ core: harness }) => {
      const { heartbeatAt } = harness.state.volatile;
      if (!harness.state.session.current) return expect(heartbeatAt).toBeNull();
      // One that is due stays so until the next look.
      expect((heartbeatAt ?? 0) - harness.now).toBeGreaterThan(-30 * SECOND_MS);
      expect((heartbeatAt ?? 0) % MINUTE_MS).toBe(0);
      expect((heartbeatAt ?? 0) - harness.now).toBeLessThanOrEqual(2 * MINUTE_MS);
    });
  });

  test("what is stored comes back from JSON as it was", () => {
    restarts(anyClock, ({ core: harness }) => {
      const { volatile: _, ...stored } = harness.state;
      expect(JSON.parse(JSON.stringify(stored))).toEqual(stored);
    });
  });

  test("the view can be made, and shows no card that is over", () => {
    restarts(fc.oneof(anyClock, yearsAhead), ({ core: harness }) => {
      const { card, reason, strip } = harness.view;
      if (card) expect(card.endsAt).toBeGreaterThan(harness.now);
      if (harness.state.offers.some(isOnScreen)) expect(reason).toBeNull();
      for (const { from, to } of [...strip.quiet, ...strip.sessions])
        expect(strip.from <= from && from < to && to <= strip.to).toBe(true);
    });
  });
});

describe("a background stopped between any two events", () => {
  test("never brings a card a second time that was seen, nor a second card", () => {
    fc.assert(
      fc.property(
        fc.array(randomAction(steadyClock), { minLength: 20, maxLength: 60 }),
        fc.nat(60),
        (actions, where) => {
          const killed = actions.toSpliced(where, 0, { kind: "background-stop" });
          const { appearances: appeared, snoozedCounts: granted } = live(killed, () => {});
          for (const { occurrence } of appeared) {
            const ids = new Set(
              appeared.filter((one) => one.occurrence === occurrence).map(({ offerId }) => offerId),
            );
            expect(ids.size).toBeLessThanOrEqual(1 + (granted.get(occurrence) ?? 0));
          }
          expect(appeared.filter(({ wasSeen }) => wasSeen)).toEqual([]);
        },
      ),
      RUNS,
    );
  });
});
