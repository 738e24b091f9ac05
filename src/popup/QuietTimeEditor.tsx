import { useLayoutEffect } from "preact/hooks";
import { inWeekOrder } from "../content/days-in-words";
import { formatMinutes, formatWeekday } from "../content/format";
import { AGE_BANDS, ROUTINES } from "../core/moment/moment";
import type { QuietTime, QuietTimeProblem } from "../core/quiet-time/quiet-time";
import {
  LEAD_INS,
  MAX_LENGTH_MINUTES,
  MIN_LENGTH_MINUTES,
  WEEKDAYS,
} from "../core/quiet-time/quiet-time-bounds";
import type { Instant } from "../core/time";
import type { QuietTimeView } from "../core/view/view";
import { Button } from "../ui/controls/Button";
import { Chips } from "../ui/controls/Chips";
import { Field, Problem } from "../ui/controls/Field";
import { SelectField } from "../ui/controls/SelectField";
import { fromTimeValue, toTimeValue } from "../ui/time-value";
import type { Memory } from "./memory";
import type { PopupActions } from "./popup-actions";
import { useWords } from "./popup-words";
import { TodayActions } from "./TodayActions";
import { useDraft } from "./use-draft";
import { WeeksField } from "./WeeksField";

export interface EditorProps {
  /** The quiet time to change; null for a new one. */
  item: QuietTimeView | null;
  now: Instant;
  /** Why the background refused it. */
  problems: QuietTimeProblem[];
  actions: PopupActions;
  memory: Memory;
  /** Scrolls to the form if it holds what the last popup left. */
  showsDraft: boolean;
  onSave(quietTime: QuietTime): void;
  onRemove?(): void;
  onCancel(): void;
}

/** The form for one quiet time, new or existing. */
export function QuietTimeEditor(props: EditorProps) {
  const { item, now } = props;
  const { popup, card, locale } = useWords();
  const text = popup.editor;
  const { draft, set, problems, submit, form } = useDraft(
    item?.quietTime ?? null,
    props.onSave,
    props.memory,
  );
  useLayoutEffect(() => {
    if (props.showsDraft && props.memory.get("draft"))
      (form.current?.closest("li") ?? form.current)?.scrollIntoView();
  }, []);
  const lacks = (problem: QuietTimeProblem) =>
    problems.includes(problem) ? popup.problems[problem] : undefined;
  return (
    <form class="editor" ref={form} noValidate onSubmit={submit}>
      {item?.today && !item.today.isConsumed && (
        <TodayActions today={item.today} actions={props.actions} />
      )}
      {!item && <h3>{popup.addOwn}</h3>}
      <Chips
        legend={text.routine}
        choices={ROUTINES.map((value) => ({ value, name: card.routines[value] }))}
        chosen={draft.routines}
        hint={draft.routines.includes("bath") ? text.bathHint : undefined}
        problem={lacks("no-routine")}
        onChange={(routines) => set({ routines })}
      />
      <Chips
        legend={text.days}
        choices={inWeekOrder(WEEKDAYS, locale).map((value) => ({
          value,
          name: formatWeekday(value, locale, "long"),
          short: formatWeekday(value, locale, "short"),
        }))}
        chosen={draft.days}
        problem={lacks("no-day")}
        onChange={(days) => set({ days: [...days].sort() })}
      />
      <div class="pair-row">
        <Field label={text.start} problem={lacks("no-start")}>
          {(ties) => (
            <input
              {...ties}
              class="field"
              type="time"
              defaultValue={draft.start === null ? "" : toTimeValue(draft.start)}
              onInput={(event) => set({ start: fromTimeValue(event.currentTarget.value) })}
            />
          )}
        </Field>
        <Field label={text.length} hint={text.lengthHint} problem={lacks("length-out-of-bounds")}>
          {(ties) => (
            <input
              {...ties}
              class="field"
              type="number"
              inputMode="numeric"
              min={MIN_LENGTH_MINUTES}
              max={MAX_LENGTH_MINUTES}
              step={5}
              defaultValue={String(draft.lengthMinutes)}
              onInput={(event) => set({ lengthMinutes: fromNumber(event.currentTarget.value) })}
            />
          )}
        </Field>
      </div>
      <SelectField
        label={text.leadIn}
        hint={text.leadInHint}
        value={draft.leadInMinutes}
        choices={LEAD_INS.map((value) => ({
          value,
          name: value === 0 ? text.leadInNone : formatMinutes(value, locale),
        }))}
        onChange={(leadInMinutes) => set({ leadInMinutes })}
      />
      <div class="pair-row">
        <SelectField
          label={text.forWhom}
          value={draft.forWhom}
          choices={(["all", ...AGE_BANDS] as const).map((value) => ({
            value,
            name: text.bands[value],
          }))}
          onChange={(forWhom) => set({ forWhom })}
        />
        <Field label={text.name} hint={text.nameHint} problem={lacks("name-too-long")}>
          {(ties) => (
            <input
              {...ties}
              class="field"
              type="text"
              autocomplete="off"
              defaultValue={draft.name}
              onInput={(event) => set({ name: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <WeeksField
        fortnightFrom={draft.fortnightFrom}
        now={now}
        problem={lacks("no-fortnight")}
        onChange={(fortnightFrom) => set({ fortnightFrom })}
      />
      <div role="status">
        {props.problems.map((problem) => (
          <Problem key={problem} id={problem}>
            {popup.problems[problem]}
          </Problem>
        ))}
      </div>
      <div class="editor-buttons">
        <Button submits>{text.save}</Button>
        {props.onRemove && <Button onClick={props.onRemove}>{text.remove}</Button>}
        <Button onClick={props.onCancel}>{text.cancel}</Button>
      </div>
    </form>
  );
}

const fromNumber = (value: string): number | null => (value === "" ? null : Number(value));
