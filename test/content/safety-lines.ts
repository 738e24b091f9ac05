import { describe, expect, test } from "vitest";
import { MOMENTS } from "../../src/content/library";
import { MOMENT_TEXTS } from "../../src/content/moments";
import type { MomentText } from "../../src/content/types";
import type { AgeBand, Moment } from "../../src/core/moment/moment";
import { LANGUAGES, type Language } from "../../src/core/parent-data/setting-choices";

/** Something that can go wrong, which moments it touches, and what their safety line mentions. */
export interface Kind {
  /** `text` is the moment in Dutch, the source: title and wordings, without its note. */
  touches: (moment: Moment, text: string) => boolean;
  /** The ages at which it can go wrong; without it, all. A moment that comes at one of them has the line. */
  bands?: readonly AgeBand[];
  /** Moments that only seem to be of this kind, with the reason. */
  apart?: Readonly<Record<string, string>>;
  note: Readonly<Record<Language, RegExp>>;
}

export type Kinds = Readonly<Record<string, Kind>>;

const wordingsOf = (text: MomentText | undefined): string =>
  [text, text?.withoutSound, text?.withoutEyeContact]
    .flatMap((words) => (words ? [words.title, words.text] : []))
    .join(" ");

/** A moment has one note, whatever age it is shown for: one of the ages is enough. */
export function isTouchedBy({ touches, bands }: Kind, moment: Moment, text: string): boolean {
  const isAtRisk = bands === undefined || moment.bands.some((band) => bands.includes(band));
  return isAtRisk && touches(moment, text);
}

const seemsTouched = (kind: Kind): Moment[] =>
  MOMENTS.filter((moment) => isTouchedBy(kind, moment, wordingsOf(MOMENT_TEXTS.nl[moment.id])));

const touchedBy = (kind: Kind): Moment[] =>
  seemsTouched(kind).filter(({ id }) => !Object.hasOwn(kind.apart ?? {}, id));

/** Tests that each moment of these kinds has its line, in each language. */
export function testSafetyLines(kinds: Kinds): void {
  describe.each(Object.entries(kinds))("the safety line about %s", (_, kind) => {
    test("is due somewhere, and each exception is one", () => {
      expect(touchedBy(kind).length).toBeGreaterThan(0);
      const ids = seemsTouched(kind).map(({ id }) => id);
      expect(Object.keys(kind.apart ?? {}).filter((id) => !ids.includes(id))).toEqual([]);
    });

    test.each(LANGUAGES)("stands in %s wherever it is due", (language) => {
      const lacking = touchedBy(kind)
        .map(({ id }) => [id, MOMENT_TEXTS[language][id]?.note ?? ""] as const)
        .filter(([, note]) => !kind.note[language].test(note));
      expect(lacking).toEqual([]);
    });
  });
}
