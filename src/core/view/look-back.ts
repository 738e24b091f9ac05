import { addDays, isLocalDate, mondayOf } from "../local-date";
import type { Idea } from "../moment/idea";
import type { Offer } from "../offer/offer";
import { occurrencesOn } from "../quiet-time/occurrence";
import type { Stored } from "../state";
import { type Instant, type LocalDate, MINUTES_A_DAY, type MinuteOfDay, type Zone } from "../time";

/** An idea that came by, and whether it was kept. */
export interface LookBackIdea {
  idea: Idea;
  at: MinuteOfDay;
  kept: boolean;
  /** The words of a parent's own moment; null: ours. */
  own: { title: string; text: string } | null;
}

export interface LookBackDay {
  date: LocalDate;
  /** Quiet times as they are set now, in minutes of that day; `to` up to 1440. */
  quiet: { from: MinuteOfDay; to: number }[];
  ideas: LookBackIdea[];
}

/** A week as it was: quiet times and ideas. No sessions, no count, and nothing marks an empty day. */
export interface LookBack {
  monday: LocalDate;
  /** Monday to Sunday. */
  days: LookBackDay[];
  hasEarlier: boolean;
  hasLater: boolean;
}

/** The week that holds `monday`, or this week where that is no date or lies ahead. */
export function lookBackOn(state: Stored, monday: LocalDate, now: Instant, zone: Zone): LookBack {
  const thisMonday = mondayOf(zone.toWall(now).date);
  const asked = isLocalDate(monday) ? mondayOf(monday) : thisMonday;
  const first = [asked, thisMonday].sort()[0] ?? thisMonday;
  const shown = state.offers.filter(({ shownAt }) => shownAt !== null && shownAt <= now);
  const days = Array.from({ length: 7 }, (_, index) =>
    dayOf(state, shown, addDays(first, index), zone),
  );
  return {
    monday: first,
    days,
    hasEarlier: shown.some(({ shownAt }) => zone.toWall(shownAt ?? now).date < first),
    hasLater: first < thisMonday,
  };
}

function dayOf(state: Stored, shown: readonly Offer[], date: LocalDate, zone: Zone): LookBackDay {
  return {
    date,
    quiet: quietOn(state, date, zone),
    ideas: shown
      .filter(({ shownAt }) => zone.toWall(shownAt ?? 0).date === date)
      .map((offer) => ideaOf(state, offer, zone)),
  };
}

function quietOn(state: Stored, date: LocalDate, zone: Zone): LookBackDay["quiet"] {
  // Where the clock skips the end of a day, what was set for that hour is on the next one.
  return occurrencesOn(state, addDays(date, -1), date, zone)
    .filter(({ skipped, startsAt }) => !skipped && zone.toWall(startsAt).date === date)
    .map(({ startsAt, endsAt }) => {
      const from = zone.toWall(startsAt).minute;
      const end = zone.toWall(endsAt);
      // Where the clock repeats an hour, it may end before it began.
      return { from, to: end.date === date ? Math.max(from, end.minute) : MINUTES_A_DAY };
    });
}

function ideaOf(state: Stored, { idea, shownAt }: Offer, zone: Zone): LookBackIdea {
  const own = state.own.find(({ id }) => id === idea.momentId);
  return {
    idea,
    at: zone.toWall(shownAt ?? 0).minute,
    kept: state.kept.some(({ momentId }) => momentId === idea.momentId),
    own: own ? { title: own.title, text: own.text } : null,
  };
}
