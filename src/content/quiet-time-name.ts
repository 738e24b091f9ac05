import type { QuietTime } from "../core/quiet-time/quiet-time";
import type { CardText } from "./en/card";
import { formatList } from "./format";

/** The parent's own name for it, else its routines as one phrase: "Pick-up and on the way". */
export function nameOfQuietTime(
  { name, routines }: Pick<QuietTime, "name" | "routines">,
  card: CardText,
  locale: string,
): string {
  if (name) return name;
  const names = routines.map((routine) => card.routines[routine]);
  return formatList(
    names.map((each, place) => (place === 0 ? each : insideSentence(each, locale))),
    locale,
  );
}

/** German capitalises nouns everywhere. */
const insideSentence = (name: string, locale: string): string =>
  locale.startsWith("de") ? name : name.charAt(0).toLocaleLowerCase(locale) + name.slice(1);
