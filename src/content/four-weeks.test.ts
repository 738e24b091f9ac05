import { describe, expect, test } from "vitest";
import { cardsOnDays, seededRandom } from "../../test/core/cards-on-days";
import { AGE_BANDS } from "../core/moment/moment";
import { PRESET_IDS, PRESETS } from "../core/quiet-time/presets";
import { MOMENTS } from "./library";

/** As long as no moment comes again while another remains. */
const DAYS = 28;
const SESSIONS = [
  ["short sessions", 4],
  // From 20 minutes on, about one card in three is for coming back.
  ["long sessions", 30],
] as const;
const SEEDS = [1, 2];

const table = PRESET_IDS.flatMap((preset) =>
  AGE_BANDS.flatMap((band) =>
    SESSIONS.map(([name, minutes]) => [preset, band, name, minutes] as const),
  ),
);

// A card for each of its days, nothing filtered out, one age: what a parent has who sets nothing else.
describe("four weeks of one preset", () => {
  test.each(table)("%s at %s, %s: nothing comes twice", (preset, band, _, browsedMinutes) => {
    for (const seed of SEEDS) {
      const came = cardsOnDays({
        bands: [band],
        presets: [preset],
        days: DAYS,
        random: seededRandom(seed),
        moments: MOMENTS,
        browsedMinutes,
      }).map(({ momentId }) => momentId);
      expect(came).toHaveLength((PRESETS[preset].days.length * DAYS) / 7);
      expect(came.filter((id, at) => came.indexOf(id) !== at)).toEqual([]);
    }
  });
});
