import { presetOf } from "../core/quiet-time/presets";
import type { QuietTime } from "../core/quiet-time/quiet-time";
import type { CardText } from "./en/card";
import type { PopupText } from "./en/popup";
import { formatList } from "./format";
import { factsFor } from "./languages";

interface NameTexts {
  card: Pick<CardText, "routines">;
  popup: Pick<PopupText, "presets">;
}

/**
 * The parent's own name for it, else that of the preset it came from, else its routines as one phrase: "Pick-up and
 * on the way".
 */
export function nameOfQuietTime(
  quietTime: Pick<QuietTime, "id" | "name" | "routines">,
  { card, popup }: NameTexts,
  locale: string,
): string {
  const { name, routines } = quietTime;
  if (name) return name;
  const presetId = presetOf(quietTime);
  if (presetId) return popup.presets[presetId];
  const names = routines.map((routine) => card.routines[routine]);
  return formatList(
    names.map((each, place) => (place === 0 ? each : insideSentence(each, locale))),
    locale,
  );
}

/** A routine's name as it stands within a sentence. Some languages capitalise nouns everywhere. */
export const insideSentence = (name: string, locale: string): string =>
  factsFor(locale)?.nounsKeepCapital
    ? name
    : name.charAt(0).toLocaleLowerCase(locale) + name.slice(1);
