import { useState } from "preact/hooks";
import { fill } from "../content/fill";
import { formatMinutes } from "../content/format";
import { AGE_BANDS } from "../core/moment/moment";
import type { QuietTimeDraft } from "../core/quiet-time/check-quiet-time";
import type { QuietTime, QuietTimeProblem } from "../core/quiet-time/quiet-time";
import { LEAD_INS } from "../core/quiet-time/quiet-time-bounds";
import type { Instant } from "../core/time";
import { Button } from "../ui/controls/Button";
import { Field } from "../ui/controls/Field";
import { Icon } from "../ui/controls/Icon";
import { SelectField } from "../ui/controls/SelectField";
import { useWords } from "../ui/words";
import type { WrittenDraft } from "./use-draft";
import { WeeksField } from "./WeeksField";

interface Props {
  draft: QuietTimeDraft;
  /** The quiet time as it is stored; null for a new one. */
  begun: QuietTime | null;
  now: Instant;
  /** Of the moment that is fixed to it. */
  oursTitle?: string;
  problemText(problem: QuietTimeProblem): string | undefined;
  onChange(part: WrittenDraft["changes"]): void;
}

/** What most quiet times do without, closed unless some of it is set. */
export function MoreFields({ draft, begun, now, oursTitle, problemText, onChange }: Props) {
  const { popup, locale } = useWords();
  const text = popup.editor;
  const [isOpened, setOpened] = useState(() => isAnySet(draft, begun));
  const nameProblem = problemText("name-too-long");
  const weeksProblem = problemText("no-fortnight");
  const isOpen = isOpened || nameProblem !== undefined || weeksProblem !== undefined;
  return (
    <details class="more" open={isOpen} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>
        {text.more}
        <Icon name="open" />
      </summary>
      <div class="more-fields">
        <Field label={text.name} hint={text.nameHint} problem={nameProblem}>
          {(ties) => (
            <input
              {...ties}
              class="field"
              type="text"
              autocomplete="off"
              value={draft.name}
              onInput={(event) => onChange({ name: event.currentTarget.value })}
            />
          )}
        </Field>
        <SelectField
          label={text.leadIn}
          value={draft.leadInMinutes}
          choices={LEAD_INS.map((value) => ({
            value,
            name:
              value === 0
                ? text.leadInNone
                : fill(text.leadInBefore, { minutes: formatMinutes(value, locale) }),
          }))}
          onChange={(leadInMinutes) => onChange({ leadInMinutes })}
        />
        <SelectField
          label={text.forWhom}
          value={draft.forWhom}
          choices={(["all", ...AGE_BANDS] as const).map((value) => ({
            value,
            name: text.bands[value],
          }))}
          onChange={(forWhom) => onChange({ forWhom })}
        />
        <WeeksField
          fortnightFrom={draft.fortnightFrom}
          now={now}
          problem={weeksProblem}
          onChange={(fortnightFrom) => onChange({ fortnightFrom })}
        />
        {begun?.ours && oursTitle && (
          <OursField
            title={oursTitle}
            isOff={!draft.ours}
            onChange={(isOff) => onChange({ ours: isOff ? null : (begun.ours ?? null) })}
          />
        )}
      </div>
    </details>
  );
}

interface OursProps {
  title: string;
  isOff: boolean;
  onChange(isOff: boolean): void;
}

/** The moment that each of its cards shows first. As all of the form, what is chosen here counts once it is saved. */
function OursField({ title, isOff, onChange }: OursProps) {
  const { popup } = useWords();
  return (
    <div class="ours-field">
      <p class="own-words">{fill(popup.editor.ours, { title })}</p>
      <Button pressed={isOff} onClick={() => onChange(!isOff)}>
        {popup.editor.oursOff}
      </Button>
    </div>
  );
}

/** A stored name is the title of the form already; one that is being written is only here. */
const isAnySet = (draft: QuietTimeDraft, begun: QuietTime | null): boolean =>
  draft.leadInMinutes !== 0 ||
  draft.forWhom !== "all" ||
  draft.fortnightFrom !== null ||
  Boolean(draft.ours) ||
  draft.name !== (begun?.name ?? "");
