import { fill } from "../content/fill";
import { formatList } from "../content/format";
import type { PartProps } from "./home-props";
import { nameInWords } from "./quiet-times/quiet-time-in-words";
import type { KeptMoment } from "./search-kept";

type Props = Pick<PartProps, "view" | "texts" | "locale"> & {
  moment: Pick<KeptMoment, "momentId">;
};

/** "Our moment: Bedtime", where the moment is fixed to a quiet time. */
export function OursNote({ view, texts, locale, moment }: Props) {
  const names = view.quietTimes
    .filter(({ quietTime }) => quietTime.ours?.momentId === moment.momentId)
    .map(({ quietTime }) => nameInWords(quietTime, texts, locale));
  if (names.length === 0) return null;
  return (
    <p class="small own-words">
      {fill(texts.home.kept.ours, { names: formatList(names, locale) })}
    </p>
  );
}
