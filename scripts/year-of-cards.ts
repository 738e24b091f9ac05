import { MOMENTS } from "../src/content/library";
import {
  AGE_BANDS,
  type AgeBand,
  type Movement,
  ROUTINES,
  type Routine,
} from "../src/core/moment/moment";
import { cardsOnDays, seededRandom } from "../test/core/cards-on-days";

/** How a year of cards is composed, for a child of one age. */
export interface Spread {
  band: AgeBand;
  cards: number;
  /** Different ideas among them. */
  ideas: number;
  movements: Record<Movement, number>;
  watching: number;
  routines: Partial<Record<Routine, number>>;
}

/** Cards at pick-up, before the bath, at bedtime and on weekend mornings, for a year. */
const PRESETS = ["before-pick-up", "before-bath", "bedtime", "weekend-morning"] as const;

/** A simulated year through the whole core. The same seed gives the same year. */
export function spreadOverAYear(band: AgeBand, seed = 7): Spread {
  const came = cardsOnDays({
    bands: [band],
    presets: PRESETS,
    days: 365,
    random: seededRandom(seed),
    moments: MOMENTS,
    browsedMinutes: 4,
  });
  const met = came.flatMap(({ momentId }) => MOMENTS.find(({ id }) => id === momentId) ?? []);
  const countOf = (movement: Movement) => met.filter((one) => one.movement === movement).length;
  return {
    band,
    cards: came.length,
    ideas: new Set(met).size,
    movements: {
      explore: countOf("explore"),
      refuge: countOf("refuge"),
      both: countOf("both"),
    },
    watching: met.filter(({ watching }) => watching).length,
    routines: Object.fromEntries(
      ROUTINES.map((routine) => [
        routine,
        met.filter((one) => one.routine === routine).length,
      ]).filter(([, count]) => count),
    ),
  };
}

/** `npm run spread`: prints the year at each age as a table. */
export function printSpread(): void {
  const spreads = AGE_BANDS.map((band) => spreadOverAYear(band));
  console.table(
    spreads.map(({ band, cards, ideas, movements, watching }) => ({
      "age in months": band,
      cards,
      ideas,
      ...movements,
      watching,
    })),
  );
  console.table(spreads.map(({ band, routines }) => ({ "age in months": band, ...routines })));
}
