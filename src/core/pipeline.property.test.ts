import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { type Happening, happening } from "../../test/domain/happening";
import { isCard } from "../../test/domain/life";
import { World } from "../../test/domain/world";
import { isOnScreen } from "./offer/offer";
import { occurrencesNear, runningOnes } from "./quiet-time/occurrence";
import { isPaused } from "./quiet-time/pause";
import { presenceIn } from "./session/browser-snapshot";
import type { State } from "./state";
import { DAY, HOUR, MINUTE, SECOND } from "./time";

/** `npm test` plays these few lives; a longer run is for whoever changes the core. */
const RUNS = { numRuns: 40 };
// Long lives on a busy machine: slow is not wrong.
vi.setConfig({ testTimeout: 60_000 });
const LONG = { minLength: 20, maxLength: 80 };

const anyClock = fc.constantFrom(-1, -40 * SECOND, HOUR, -HOUR, 3 * MINUTE, 2 * DAY, -2 * DAY);
const yearsAhead = fc.constantFrom(73 * 365 * DAY, -73 * 365 * DAY, -5 * HOUR);
const steadyClock = fc.constantFrom(-1, -SECOND, SECOND, -10 * MINUTE, 10 * MINUTE);

function live(
  happenings: readonly Happening[],
  check: (world: World, before: State) => void,
): World {
  const world = new World("2026-11-23 18:28", check);
  for (const each of happenings) world.let(each);
  return world;
}
const lives = (
  clocks: fc.Arbitrary<number>,
  check: (world: World, before: State) => void,
  after: (world: World) => void = () => {},
) =>
  fc.assert(
    fc.property(fc.array(happening(clocks, 1), LONG), (happenings) =>
      after(live(happenings, check)),
    ),
    RUNS,
  );

describe("whatever happens", () => {
  test("no card comes outside its quiet time, nor while something holds it", () => {
    let cards = 0;
    lives(fc.oneof(anyClock, yearsAhead), ({ life }) => {
      const { state, sight, now } = life;
      for (const effect of life.effects.filter(isCard)) {
        cards += 1;
        const offer = state.offers.find((one) => "offerId" in effect && one.id === effect.offerId);
        const near = occurrencesNear(state, now, life.zone);
        expect(runningOnes(near, now).map(({ key }) => key)).toContain(offer?.occurrence);
        expect(isPaused(state, now)).toBe(false);
        expect(presenceIn(sight)).toBe("active");
        expect(["playing", "unknown"]).not.toContain(sight.sound);
        expect(["in-use", "unknown"]).not.toContain(sight.sharing);
        expect(sight.window).toMatchObject({ state: "normal" });
        expect(sight.popupOpen).toBe(false);
        const { start } = state.session.current ?? { start: Number.POSITIVE_INFINITY };
        expect(now - start).toBeGreaterThanOrEqual(state.settings.cardAfter * MINUTE);
        expect(offer?.notBefore).toBeLessThanOrEqual(now);
      }
    });
    expect(cards).toBeGreaterThan(10);
  });

  test("an occurrence has one card, and one more for each Later; one unread card may come twice", () => {
    let appearances = 0;
    lives(
      steadyClock,
      () => {},
      ({ appeared, granted }) => {
        const ids = new Map<string, Set<string>>();
        for (const { occurrence, offerId } of appeared)
          ids.set(occurrence, (ids.get(occurrence) ?? new Set()).add(offerId));
        for (const [occurrence, offers] of ids)
          expect(offers.size).toBeLessThanOrEqual(1 + (granted.get(occurrence) ?? 0));
        appearances += appeared.length;
        for (const { offerId } of appeared)
          expect(appeared.filter((one) => one.offerId === offerId).length).toBeLessThanOrEqual(2);
        expect(appeared.filter(({ wasSeen }) => wasSeen)).toEqual([]);
      },
    );
    expect(appearances).toBeGreaterThan(15);
  });

  test("no two cards are on screen, and what is over stays over", () => {
    lives(fc.oneof(anyClock, yearsAhead), ({ life }, before) => {
      expect(life.state.offers.filter(isOnScreen).length).toBeLessThanOrEqual(1);
      for (const { id, status } of before.offers)
        if (status === "gone" || status === "answered") {
          const now = life.state.offers.find((offer) => offer.id === id);
          expect([status, undefined]).toContain(now?.status);
        }
      const ids = life.state.offers.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  test("a session is never negative, and never lies ahead", () => {
    lives(fc.oneof(anyClock, yearsAhead), ({ life }) => {
      const { current, observedAt, ended } = life.state.session;
      if (current) expect(current.start).toBeLessThanOrEqual(current.lastActive);
      if (current && observedAt !== null)
        expect(current.lastActive).toBeLessThanOrEqual(observedAt);
      for (const { from, to } of ended) expect(from).toBeLessThanOrEqual(to);
    });
  });

  test("a heartbeat is set while a session runs, within ninety seconds, and none while none runs", () => {
    lives(anyClock, ({ life }) => {
      const { heartbeatAt } = life.state.volatile;
      if (!life.state.session.current) return expect(heartbeatAt).toBeNull();
      // One that is due stays so until the next look.
      expect((heartbeatAt ?? 0) - life.now).toBeGreaterThan(-30 * SECOND);
      expect((heartbeatAt ?? 0) % MINUTE).toBe(0);
      expect((heartbeatAt ?? 0) - life.now).toBeLessThanOrEqual(2 * MINUTE);
    });
  });

  test("what is stored comes back from JSON as it was", () => {
    lives(anyClock, ({ life }) => {
      const { volatile: _, ...stored } = life.state;
      expect(JSON.parse(JSON.stringify(stored))).toEqual(stored);
    });
  });

  test("the view can be made, and shows no card that is over", () => {
    lives(fc.oneof(anyClock, yearsAhead), ({ life }) => {
      const { card, why, strip } = life.view;
      if (card) expect(card.endsAt).toBeGreaterThan(life.now);
      if (life.state.offers.some(isOnScreen)) expect(why).toBeNull();
      for (const { from, to } of [...strip.quiet, ...strip.sessions])
        expect(strip.from <= from && from < to && to <= strip.to).toBe(true);
    });
  });
});

describe("a background stopped between any two events", () => {
  test("never brings a card a second time that was seen, nor a second card", () => {
    fc.assert(
      fc.property(
        fc.array(happening(steadyClock), { minLength: 20, maxLength: 60 }),
        fc.nat(60),
        (happenings, where) => {
          const killed = happenings.toSpliced(where, 0, { what: "kill" });
          const { appeared, granted } = live(killed, () => {});
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
