import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ALL_OFFERS, EVENT_KINDS, EVENTS, NOW, offersIn } from "../../../test/core/machine-samples";
import { IGNORED_EVENTS } from "./ignored-events";
import { MACHINE, transition } from "./machine";
import { isDue, isOnScreen, isOpen, OFFER_STATUSES, type Offer } from "./offer";
import type { OfferEvent } from "./offer-event";
import { fromStored, toStored } from "./stored-offer";

const anyEvent = fc.constantFrom(...Object.values(EVENTS).flat()) as fc.Arbitrary<OfferEvent>;
const [freshOffer] = offersIn("due").filter(
  ({ shownAt, seen, returned }) => shownAt === null && !seen && !returned,
) as [Offer];
const isOutcome = ({ kind }: OfferEvent) =>
  kind === "page-shown" || kind === "refused" || kind.endsWith("-opened");

/** Every offer and event with what comes of them, cell by cell. */
function forEachStep(check: (before: Offer, event: OfferEvent, after: Offer) => void): void {
  for (const offer of ALL_OFFERS)
    for (const events of Object.values(EVENTS))
      for (const event of events) check(offer, event, transition(offer, event, NOW));
}

describe("every cell of the machine", () => {
  const cells = OFFER_STATUSES.flatMap((status) =>
    EVENT_KINDS.map((kind) => [status, kind] as const),
  );

  test.each(cells)("%s x %s is a transition, or is ignored with a reason", (status, kind) => {
    const isHandled = kind in MACHINE[status];
    const reason = (IGNORED_EVENTS[status] as Record<string, string | undefined>)[kind];
    expect(isHandled).toBe(reason === undefined);
    if (isHandled) return;
    expect(reason).not.toBe("");
    for (const offer of offersIn(status))
      for (const event of EVENTS[kind]) expect(transition(offer, event, NOW)).toBe(offer);
  });

  test("of a transition changes some offer, or it would be a cell that is ignored", () => {
    const changed = new Set<string>();
    forEachStep((before, event, after) => {
      if (after !== before) changed.add(`${before.status} x ${event.kind}`);
    });
    for (const [status, kind] of cells)
      if (kind in MACHINE[status]) expect(changed).toContain(`${status} x ${kind}`);
  });

  test("gives an offer with the fields of its status and no others", () => {
    forEachStep((_, __, after) => {
      expect(after).toEqual(fromStored(toStored(after)));
      expect(Object.keys(after).sort()).toEqual(Object.keys(fromStored(toStored(after))).sort());
    });
  });

  test("leaves the offer that it was given as it was", () => {
    const before = structuredClone(ALL_OFFERS);
    forEachStep(() => {});
    expect(ALL_OFFERS).toEqual(before);
  });
});

describe("an offer", () => {
  test("has no dead end: from every status it can still be answered or expires, or is closed", () => {
    for (const offer of ALL_OFFERS.filter(isOpen)) {
      const answered = transition(offer, { kind: "answered", answer: "do", from: "popup" }, NOW);
      expect(answered.status).toBe("answered");
      expect(transition(offer, { kind: "expired" }, NOW).status).toBe("gone");
    }
  });

  test("that is closed stays closed, unless its answer is taken back", () => {
    forEachStep((before, event, after) => {
      if (isOpen(before) || after.status === before.status) return;
      expect([before.status, event.kind, after.status]).toEqual([
        "answered",
        "reopened",
        "showing",
      ]);
      expect(after.seen).toBe(true);
    });
  });

  test("that is had back is in the popup from anywhere, was seen, and was shown when it was shown", () => {
    for (const offer of offersIn("answered")) {
      const back = transition(offer, { kind: "reopened", from: "popup" }, NOW);
      expect(back).toMatchObject({ status: "showing", place: "popup", seen: true });
      expect(back.shownAt).toBe(offer.shownAt ?? NOW);
    }
  });

  test("gets on screen by being presented, opened in the popup or reopened, and by nothing else", () => {
    forEachStep((before, event, after) => {
      if (isOnScreen(after) && !isOnScreen(before))
        expect(["presented", "opened-in-popup", "reopened"]).toContain(event.kind);
    });
  });

  test("keeps it in mind for good that it was shown, seen or had come back", () => {
    forEachStep((before, event, after) => {
      if (before.shownAt !== null) expect(after.shownAt).toBe(before.shownAt);
      if (before.seen) expect(after.seen).toBe(true);
      if (before.returned) expect(after.returned).toBe(true);
      if (event.kind !== "consumed") expect(after.spends).toEqual(before.spends);
    });
  });

  test("goes back to due after it was shown only unread, and only once", () => {
    forEachStep((before, event, after) => {
      if (!isOnScreen(before) || !isDue(after) || before.shownAt === null) return;
      const wasRefused = event.kind === "refused";
      if (!wasRefused)
        expect([before.seen, before.returned, after.returned]).toEqual([false, false, true]);
    });
  });

  test("that was shown comes back by itself once at most, and only if nobody read it", () => {
    let comebacks = 0;
    fc.assert(
      fc.property(fc.array(anyEvent, { minLength: 5, maxLength: 60 }), (events) => {
        let offer: Offer = freshOffer;
        let cameBack = 0;
        for (const event of events.filter(({ kind }) => kind !== "consumed")) {
          // An outcome belongs to a delivery that is still to be confirmed.
          if (isOutcome(event) && !(isOnScreen(offer) && offer.shownAt === null)) continue;
          if (event.kind === "presented" && isDue(offer) && offer.shownAt !== null) {
            expect([offer.returned, offer.seen]).toEqual([true, false]);
            cameBack += 1;
          }
          offer = transition(offer, event, NOW);
        }
        expect(cameBack).toBeLessThanOrEqual(1);
        comebacks += cameBack;
      }),
      { numRuns: 1_000 },
    );
    expect(comebacks).toBeGreaterThan(0);
  });
});

describe("what was stored", () => {
  test("comes back as the offer that it was", () => {
    for (const offer of ALL_OFFERS)
      expect(fromStored(JSON.parse(JSON.stringify(toStored(offer))))).toEqual(offer);
  });

  test.each([
    ["showing in no place", { status: "showing", place: null }, "unanswered"],
    [
      "showing on a page without a tab",
      { status: "showing", place: "page", tabId: null },
      "unanswered",
    ],
    ["collapsed in the popup", { status: "folded", place: "popup" }, "unanswered"],
    ["answered without an answer", { status: "answered", answer: null }, "gone"],
  ] as const)("%s is put right, not lost, and does not come again", (_, wrong, status) => {
    const [offer] = offersIn("due");
    const stored = { ...toStored(offer as Offer), ...wrong };
    const read = fromStored(stored);
    expect(read).toMatchObject({ id: stored.id, status, spends: stored.spends });
    if (status === "unanswered") expect(read.shownAt).toBe(stored.dueAt);
  });

  test("with fields of another status loses those, and keeps what it does not know", () => {
    const [offer] = offersIn("due");
    const stored = { ...toStored(offer as Offer), place: "page" as const, tabId: 3, later: 1 };
    expect(fromStored(stored)).toEqual({ ...offer, later: 1 });
  });
});
