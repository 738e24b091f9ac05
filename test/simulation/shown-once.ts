import { MOMENTS } from "../../src/content/library";
import { isForAge, wordingFor } from "../../src/core/moment/choose";
import { isOnTheRoad } from "../../src/core/moment/moment";
import { quietTimeIdOfKey } from "../../src/core/quiet-time/occurrence";
import type { QuietTime } from "../../src/core/quiet-time/quiet-time";
import type { Stored } from "../../src/core/state";
import type { Sync } from "../../src/core/sync/sync";
import type { CardView } from "../../src/core/view/view";
import type { Values } from "./fake-local-storage";

const HANDOVER_OF = "handover of ";

/** Checks that a question of a quiet time, and each kind of news, is on one card only. */
export class ShownOnce {
  /** By what was asked or said, the offer whose card did. */
  private readonly shownBy = new Map<string, string>();

  constructor(private readonly breach: (what: string) => void) {}

  /** The parent reads the card, so that what it says counts as said. */
  reads({ offerId, offerHandover, offerFewer, offerSmall, news, ours }: CardView): void {
    const questions = [offerHandover, offerFewer, offerSmall].filter(Boolean).length;
    if (questions > 1) this.breach(`${questions} questions on one card`);
    if (news && (questions > 0 || ours)) this.breach(`${news} is said beside something else`);
    if (offerHandover) this.once(HANDOVER_OF + quietTimeIdOfKey(offerId), offerId);
    if (news) this.once(news, offerId);
  }

  private once(what: string, offerId: string): void {
    const before = this.shownBy.get(what);
    if (before !== undefined && before !== offerId)
      this.breach(`${what} on ${offerId}, after ${before}`);
    this.shownBy.set(what, offerId);
  }

  /** The background did not learn what was pressed on this card. */
  forgetCard(offerId: string): void {
    for (const [what, by] of this.shownBy) if (by === offerId) this.shownBy.delete(what);
  }

  /**
   * Of two devices that change one quiet time before they hear of one another, one change counts whole; what the
   * other asked of it is gone.
   */
  forgetOverwritten({ sync }: Values): void {
    const { device, records } = (sync ?? { records: {} }) as Partial<Sync>;
    for (const what of this.shownBy.keys()) {
      const record = records?.[`time.${what.replace(HANDOVER_OF, "")}`];
      const isTheirs = record !== undefined && record.device !== device;
      if (isTheirs && !(record.value as Partial<QuietTime> | null)?.handover)
        this.shownBy.delete(what);
    }
  }

  /** Everything was replaced or lost, and with it what is known to be said. */
  forget(): void {
    this.shownBy.clear();
  }
}

interface Store {
  values: Values;
  isFull: boolean;
}

/** Whether the card of this offer shows another moment than the one that is fixed to its quiet time, and suits. */
export function lacksOurs({ values, isFull }: Store, offerId: string, isPhone: boolean): boolean {
  // What could not be written is known to the background alone.
  if (isFull) return false;
  const { quietTimes, offers, notForUs, settings } = values as unknown as Partial<Stored>;
  const offer = offers?.find(({ id }) => id === offerId);
  const quietTime = quietTimes?.find(({ id }) => id === quietTimeIdOfKey(offerId));
  const ours = quietTime?.ours;
  if (!offer || !ours || !settings || offer.swapped.includes(ours.momentId)) return false;
  const isAllowed = notForUs?.every(({ momentId }) => momentId !== ours.momentId) ?? false;
  return offer.idea.momentId !== ours.momentId && isAllowed && suits(quietTime, settings, isPhone);
}

function suits(quietTime: QuietTime, settings: Stored["settings"], isPhone: boolean): boolean {
  const moment = MOMENTS.find(({ id }) => id === quietTime.ours?.momentId);
  if (!moment || wordingFor(moment, settings.avoid) === null) return false;
  const bands = quietTime.forWhom === "all" ? settings.bands : [quietTime.forWhom];
  const routines = quietTime.routines.filter((routine) => !(isPhone && isOnTheRoad(routine)));
  return (
    isForAge(moment, bands) && (moment.routine === "back" || routines.includes(moment.routine))
  );
}
