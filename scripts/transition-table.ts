import { IGNORED_EVENTS } from "../src/core/offer/ignored-events";
import { transition, withdrawalsAfter } from "../src/core/offer/machine";
import { OFFER_STATUSES, type OfferStatus } from "../src/core/offer/offer";
import type { OfferEventKind } from "../src/core/offer/offer-event";
import { EVENT_KINDS, EVENTS, NOW, offersIn } from "../test/core/machine-samples";

const BEGIN = "<!-- transitions:begin -->";
const END = "<!-- transitions:end -->";
const WITHDRAWS = "*";

/** What an event makes of an offer, tried on every sample of that status. */
function cellOf(status: OfferStatus, kind: OfferEventKind, notes: string[]): string {
  const reason = (IGNORED_EVENTS[status] as Partial<Record<OfferEventKind, string>>)[kind];
  if (reason !== undefined) return `- [${noteFor(reason, notes)}]`;
  const results = offersIn(status).flatMap((offer) =>
    EVENTS[kind].map((event) => {
      const after = transition(offer, event, NOW);
      const mark = withdrawalsAfter(event, offer, after).length > 0 ? WITHDRAWS : "";
      return `${after.status}${mark}`;
    }),
  );
  return [...new Set(results)].sort().join(", ");
}

function noteFor(reason: string, notes: string[]): number {
  if (!notes.includes(reason)) notes.push(reason);
  return notes.indexOf(reason) + 1;
}

/** The table of the offer's machine, as it is in the design document between its two marks. */
export function transitionSection(): string {
  const notes: string[] = [];
  const rows = EVENT_KINDS.map(
    (kind) =>
      `| \`${kind}\` | ${OFFER_STATUSES.map((status) => cellOf(status, kind, notes)).join(" | ")} |`,
  );
  return [
    BEGIN,
    "",
    `| event | ${OFFER_STATUSES.join(" | ")} |`,
    `|${" --- |".repeat(OFFER_STATUSES.length + 1)}`,
    ...rows,
    "",
    `\`npm run transitions\` writes this table from \`src/core/offer/machine.ts\`. A cell with several statuses depends on where the card is and on whether it was read. \`${WITHDRAWS}\`: the card is withdrawn from where it was. \`-\`: the event is ignored, for this reason:`,
    "",
    ...notes.map((note, index) => `${index + 1}. ${note}`),
    "",
    END,
  ].join("\n");
}

/** The document with a new table in place of the old one, or added at its end. */
export function withTransitions(document: string): string {
  const begin = document.indexOf(BEGIN);
  const end = document.indexOf(END);
  if (begin < 0 || end < 0) return `${document.trimEnd()}\n\n${transitionSection()}\n`;
  return `${document.slice(0, begin)}${transitionSection()}${document.slice(end + END.length)}`;
}
