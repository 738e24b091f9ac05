import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../content/language-list";
import { loadSite } from "../content/load-site";
import { STARTER_SET_IDS } from "../content/starter-set-ids";
import { STARTER_SETS } from "../content/starter-sets";
import { asKeptMoment } from "../home/kept-moments";
import { POINTS_A_MM, type WordMeasures, wordsHeightPoints } from "../home/printed-words";

/** Measures of `site.css`: a moment's height, its scene, and its padding above and below. */
const ROOM_POINTS = (62 - 16 - 4) * POINTS_A_MM;
const EYEBROW_POINTS = 10.8;
/** 85 mm of 11, 9.5 and 8 points. */
const WORDS: WordMeasures = {
  title: { letters: 26, points: 16.3 },
  text: { letters: 42, points: 12.9 },
  note: { letters: 48, points: 10.8 },
};

const SETS = LANGUAGES.flatMap((language) =>
  STARTER_SET_IDS.map((setId) => [language, setId] as const),
);

describe.each(SETS)("on the sheet in %s of the set %s", async (language, setId) => {
  const texts = await loadSite(language);
  const moments = STARTER_SETS[setId].momentIds.map((momentId) =>
    asKeptMoment({ momentId, wording: "plain" }, texts),
  );

  it.each(moments)("$title fits below its scene", (moment) => {
    expect(EYEBROW_POINTS + wordsHeightPoints(moment, WORDS)).toBeLessThanOrEqual(ROOM_POINTS);
  });
});
