import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Browsing, type Stretch, stretches } from "../../../test/core/browsing";
import { MINUTE_MS, SECOND_MS } from "../time";

const play = (all: readonly Stretch[]): Browsing => {
  const browsing = new Browsing();
  for (const stretch of all) browsing.play(stretch);
  return browsing;
};

/** Sessions as the core has them, on the clock that nobody touched, the running one last. */
const sessionsOf = ({ harness, behind }: Browsing) => {
  const { current, ended } = harness.state.session;
  const running = current ? [{ from: current.start, to: current.lastActive }] : [];
  return [...ended, ...running].map(({ from, to }) => ({ from: from + behind, to: to + behind }));
};

describe("sessions, beside a plain reckoning,", () => {
  test("are as many, start together, and end within a minute, or two after a crash", () => {
    fc.assert(
      fc.property(stretches(fc.constant(0)), (all) => {
        const browsing = play(all);
        const sessions = sessionsOf(browsing);
        expect(sessions).toHaveLength(browsing.expectedSessions.length);
        browsing.expectedSessions.forEach(({ start, end, away }, index) => {
          expect(sessions[index]?.from).toBe(start);
          const off = Math.abs((sessions[index]?.to ?? 0) - end);
          const isCut = away === "crashed" || away === "asleep";
          expect(off).toBeLessThanOrEqual((isCut ? 2 : 1) * MINUTE_MS);
        });
      }),
    );
  });

  test("keep their length, to a minute and a half for each time, when the clock is set back", () => {
    fc.assert(
      fc.property(
        stretches(fc.constantFrom(0, 0, 1, 30, 3_600, 86_400, 40 * 365 * 86_400)),
        (all) => {
          const browsing = play(all.slice(0, -1));
          for (const last of all.slice(-1)) browsing.browse(last);
          const { current } = browsing.harness.state.session;
          const reckoned = browsing.expectedSessions.at(-1);
          if (!current || !reckoned) return;
          const times = all.filter(({ clockBack }) => clockBack > 0).length;
          const length = browsing.harness.now - current.start;
          const reckonedLength = browsing.now - reckoned.start;
          expect(length).toBeGreaterThanOrEqual(0);
          expect(length).toBeLessThanOrEqual(reckonedLength);
          expect(length).toBeGreaterThanOrEqual(reckonedLength - times * 90 * SECOND_MS);
        },
      ),
    );
  });
});
