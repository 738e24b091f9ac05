import { describe, expect, test } from "vitest";
import { ROUTINES } from "../core/moment/moment";
import { LANGUAGES } from "./language-list";
import { MOMENTS } from "./library";
import type { MomentTexts } from "./types";

// A page is given the words of one routine, so each moment's must lie where its routine says.
describe.each(LANGUAGES)("the words in %s", (language) => {
  test.each(ROUTINES)("for %s are those of its moments", async (routine) => {
    const { moments } = (await import(`./${language}/moments/${routine}.ts`)) as {
      moments: MomentTexts;
    };
    const ids = MOMENTS.filter((moment) => moment.routine === routine).map(({ id }) => id);
    expect(Object.keys(moments).sort()).toEqual(ids.sort());
  });
});
