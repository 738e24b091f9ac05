import { describe, expect, it } from "vitest";
import { loadSite } from "../content/load-site";
import { STARTER_SET_IDS } from "../content/starter-set-ids";
import { STARTER_SETS } from "../content/starter-sets";
import { LANGUAGES } from "../core/parent-data/setting-choices";
import { asKeptMoment } from "../home/kept-moments";
import { wordsHeight } from "../home/small-card";

/** Measures of `site.css`: a moment's height, its scene, and its padding above and below. */
const ROOM_POINTS = ((62 - 16 - 4) * 72) / 25.4;

const SETS = LANGUAGES.flatMap((language) =>
  STARTER_SET_IDS.map((setId) => [language, setId] as const),
);

describe.each(SETS)("on the sheet in %s of the set %s", async (language, setId) => {
  const texts = await loadSite(language);
  const moments = STARTER_SETS[setId].momentIds.map((momentId) =>
    asKeptMoment({ momentId, wording: "plain" }, texts),
  );

  it.each(moments)("$title fits below its scene", (moment) => {
    expect(wordsHeight(moment)).toBeLessThanOrEqual(ROOM_POINTS);
  });
});
