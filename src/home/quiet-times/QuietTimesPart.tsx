import { useEffect } from "preact/hooks";
import { wordsOfIdea } from "../../content/words-of";
import type { QuietTime } from "../../core/quiet-time/quiet-time";
import { LazyQuietTimeForm } from "../../quiet-time-form/LazyQuietTimeForm";
import { OpenQuietTime } from "../../quiet-time-form/OpenQuietTime";
import {
  ADDING,
  type DraftMemory,
  useQuietTimeEdits,
} from "../../quiet-time-form/use-quiet-time-edits";
import { focusAfterPaint } from "../../ui/focus-after-paint";
import { WordsProvider } from "../../ui/words";
import type { PartProps } from "../home-props";
import { lineId } from "./QuietTimeLine";
import { QuietTimesInView } from "./QuietTimesInView";
import { showDoneIn } from "./show-done";
import { blockId } from "./Week";

type Props = PartProps & {
  /** What is written in the form; it outlives this part. */
  draft: DraftMemory;
};

/** The quiet times: as a week, or as a list where a week has no room, and the form of one of them. */
export function QuietTimesPart({ draft, ...part }: Props) {
  const { view, texts, locale, actions } = part;
  const words = { card: texts.card, popup: texts.popup, locale };
  const edits = useQuietTimeEdits({
    ...{ view, actions, draft },
    showDone: showDoneIn(part),
    opensLeft: true,
    returnFocus: focusQuietTime,
  });
  // Its code is small, and whoever is here may open it next.
  useEffect(() => void LazyQuietTimeForm.preload(), []);
  return (
    <WordsProvider value={words}>
      <h1 tabIndex={-1}>{texts.popup.quietTimes}</h1>
      {edits.isOpen ? (
        <OpenQuietTime
          {...{ view, words, edits, draft }}
          oursTitle={oursTitleOf(edits.opened?.quietTime, part)}
          today={{
            skip: (occurrence, skip) => void actions.skipToday(occurrence, skip),
            move: (occurrence, byMinutes) => void actions.moveToday(occurrence, byMinutes),
          }}
        />
      ) : (
        <QuietTimesInView {...part} edits={edits} words={words} />
      )}
    </WordsProvider>
  );
}

/** The title of the moment that is fixed to a quiet time; null: none is, or this version has no words for it. */
function oursTitleOf(
  quietTime: QuietTime | undefined,
  { view, texts }: Pick<PartProps, "view" | "texts">,
): string | null {
  const momentId = quietTime?.ours?.momentId;
  if (!momentId) return null;
  const own = view.own.find(({ id }) => id === momentId) ?? null;
  return wordsOfIdea({ momentId, wording: "plain" }, texts.moments, own)?.title ?? null;
}

/** At its block, or at its line where that is displayed. */
function focusQuietTime(id: string): void {
  if (id === ADDING) focusAfterPaint(ADDING);
  else focusAfterPaint(blockId(id), lineId(id));
}
