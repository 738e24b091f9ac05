import { useLayoutEffect, useRef } from "preact/hooks";
import { nameOfQuietTime } from "../content/quiet-time-name";
import type { QuietTime, QuietTimeProblem } from "../core/quiet-time/quiet-time";
import type { Instant } from "../core/time";
import type { QuietTimeView } from "../core/view/view";
import { Button } from "../ui/controls/Button";
import { Icon } from "../ui/controls/Icon";
import { minuteOfDayOf } from "../ui/local-date-of";
import { type PageWords, WordsProvider } from "../ui/words";
import { DaysField } from "./DaysField";
import { FORM_HEADING } from "./form-heading";
import { HandoverLine } from "./HandoverLine";
import { MoreFields } from "./MoreFields";
import { RoutinesField } from "./RoutinesField";
import { TimesFields } from "./TimesFields";
import { TodayActions, type TodayChanges } from "./TodayActions";
import { prefill } from "./time-span";
import { useDraft, type WrittenDraft } from "./use-draft";

export interface QuietTimeFormProps {
  /** The quiet time to change; null for a new one. */
  item: QuietTimeView | null;
  now: Instant;
  words: PageWords;
  /** What was written of it before the page was closed. */
  left: WrittenDraft | null;
  /** Why it could not be saved. */
  refused: readonly QuietTimeProblem[];
  today: TodayChanges;
  /** At each change, and once when it is opened. */
  onDraft(written: WrittenDraft): void;
  onSave(quietTime: QuietTime): void;
  onRemove?(): void;
  /** Its cards, which were handed over, come again: at once and without saving. */
  onBringBack?(): void;
  /** The title of the moment that is fixed to it; absent: none is, or its words are not known. */
  oursTitle?: string;
  onCancel(): void;
}

/** A quiet time, new or existing, as a screen of its own: when, what, and the rest behind "More". */
export function QuietTimeForm(props: QuietTimeFormProps) {
  const { item, now, words, left, refused, onDraft, onSave } = props;
  const begun = item?.quietTime ?? null;
  const { draft, set, problems, submit, form } = useDraft({
    begun,
    now,
    left,
    refused,
    onDraft,
    onSave,
  });
  const { popup } = words;
  const problemText = (problem: QuietTimeProblem) =>
    problems.has(problem) ? popup.problems[problem] : undefined;
  return (
    <WordsProvider value={words}>
      <form class="quiet-form" ref={form} noValidate onSubmit={submit}>
        <div class="form-fields">
          <FormHead begun={begun} words={words} onCancel={props.onCancel} />
          {begun && props.onBringBack && (
            <HandoverLine
              quietTime={begun}
              name={nameOfQuietTime(begun, words, words.locale)}
              now={now}
              popup={popup}
              onBringBack={props.onBringBack}
            />
          )}
          {item?.today && !item.today.isConsumed && (
            <TodayActions today={item.today} changes={props.today} />
          )}
          <TimesFields
            start={draft.start}
            lengthMinutes={draft.lengthMinutes}
            firstStart={begun?.start ?? prefill(minuteOfDayOf(now)).start}
            startProblem={problemText("no-start")}
            lengthProblem={problemText("length-out-of-bounds")}
            onChange={set}
          />
          <DaysField
            days={draft.days}
            problem={problemText("no-day")}
            onChange={(days) => set({ days })}
          />
          <RoutinesField
            routines={draft.routines}
            problem={problemText("no-routine")}
            onChange={(routines) => set({ routines })}
          />
          <MoreFields
            {...{ draft, begun, now, problemText }}
            {...(props.oursTitle && { oursTitle: props.oursTitle })}
            onChange={set}
          />
        </div>
        <div class="form-bar">
          <p class="form-refused" role="status">
            {problemText("too-many")}
          </p>
          <Button variant="primary" submits>
            {popup.editor.save}
          </Button>
          <Button variant="text" onClick={props.onCancel}>
            {popup.editor.cancel}
          </Button>
        </div>
        {props.onRemove && (
          <div class="form-remove">
            <Button variant="text" onClick={props.onRemove}>
              <Icon name="bin" />
              {popup.editor.remove}
            </Button>
          </div>
        )}
      </form>
    </WordsProvider>
  );
}

interface HeadProps {
  begun: QuietTime | null;
  words: PageWords;
  onCancel(): void;
}

/** The heading takes the focus, so that a screen reader says which screen this is. */
function FormHead({ begun, words, onCancel }: HeadProps) {
  const { popup, locale } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <div class="form-head">
      <Button variant="icon" label={popup.back} onClick={onCancel}>
        <Icon name="back" />
      </Button>
      <h2 ref={heading} id={FORM_HEADING} tabIndex={-1} class="own-words">
        {begun ? nameOfQuietTime(begun, words, locale) : popup.add}
      </h2>
    </div>
  );
}
