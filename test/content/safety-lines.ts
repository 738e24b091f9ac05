import { describe, expect, test } from "vitest";
import { wordsIn } from "../../src/content/all-words";
import { checksOf } from "../../src/content/language-checks";
import { LANGUAGES } from "../../src/content/language-list";
import { MOMENTS } from "../../src/content/library";
import type { MomentText } from "../../src/content/types";
import type { AgeBand, Moment } from "../../src/core/moment/moment";

/** Something that can go wrong, and which moments it touches. What their safety line mentions, each language says. */
export interface Kind {
  /** `text` is the moment in Dutch, the source: title and wordings, without its note. */
  touches: (moment: Moment, text: string) => boolean;
  /** The ages at which it can go wrong; without it, all. A moment that comes at one of them has the line. */
  bands?: readonly AgeBand[];
  /** Moments that only seem to be of this kind, with the reason. */
  apart?: Readonly<Record<string, string>>;
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
  MOMENTS.filter((moment) =>
    isTouchedBy(kind, moment, wordingsOf(wordsIn("nl").moments[moment.id])),
  );

const touchedBy = (kind: Kind): Moment[] =>
  seemsTouched(kind).filter(({ id }) => !Object.hasOwn(kind.apart ?? {}, id));

/** Tests that each moment of these kinds has its line, in each language. */
export function testSafetyLines(kinds: Kinds): void {
  describe.each(Object.entries(kinds))("the safety line about %s", (name, kind) => {
    test("is due somewhere, and each exception is one", () => {
      expect(touchedBy(kind).length).toBeGreaterThan(0);
      const ids = seemsTouched(kind).map(({ id }) => id);
      expect(Object.keys(kind.apart ?? {}).filter((id) => !ids.includes(id))).toEqual([]);
    });

    test.each(LANGUAGES)("stands in %s wherever it is due", (language) => {
      const mentioned = checksOf(language).safety[name];
      if (!mentioned) throw new Error(`The checks of ${language} do not know "${name}".`);
      const lacking = touchedBy(kind)
        .map(({ id }) => [id, wordsIn(language).moments[id]?.note ?? ""] as const)
        .filter(([, note]) => !mentioned.test(note));
      expect(lacking).toEqual([]);
    });
  });
}
