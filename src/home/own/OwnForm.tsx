import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { fill } from "../../content/fill";
import type { OwnProblem } from "../../core/moment/check-own-moment";
import { ROUTINES } from "../../core/moment/moment";
import type { OwnMoment } from "../../core/moment/own-moment";
import { MAX_OWN_TEXT_LENGTH, MAX_OWN_TITLE_LENGTH } from "../../core/moment/own-moment-bounds";
import { Button } from "../../ui/controls/Button";
import { Field } from "../../ui/controls/Field";
import { SelectField } from "../../ui/controls/SelectField";
import type { PartProps } from "../home-props";

type Props = PartProps & { own: OwnMoment | null; onDone(): void };

/** The form for a parent's own moment: routine, title and text. */
export function OwnForm(props: Props) {
  const { texts, actions, showNotice, own, onDone } = props;
  const text = texts.data.own;
  const [draft, setDraft] = useState(() => own ?? newOwn(actions.newId(), props.view.now));
  const [problems, setProblems] = useState<readonly OwnProblem[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const change = (changed: Partial<OwnMoment>) => {
    setDraft({ ...draft, ...changed });
    setProblems([]);
  };
  const save = async (event: Event) => {
    event.preventDefault();
    const whole = { ...draft, title: draft.title.trim(), text: draft.text.trim() };
    const found = await actions.putOwn(whole);
    setProblems(found);
    if (found.length > 0) return;
    showNotice({ text: fill(text.saved, { title: whole.title }) });
    onDone();
  };
  return (
    <form class="own-form" onSubmit={(event) => void save(event)} noValidate>
      <h2 ref={heading} tabIndex={-1}>
        {own ? text.editTitle : text.newTitle}
      </h2>
      <SelectField
        label={text.routine}
        value={draft.routine}
        choices={ROUTINES.map((value) => ({ value, name: texts.card.routines[value] }))}
        onChange={(routine) => change({ routine })}
      />
      <Words text={text} draft={draft} problems={problems} onChange={change} />
      <div class="paper-buttons">
        <Button submits>{text.save}</Button>
        <Button onClick={onDone}>{text.cancel}</Button>
      </div>
    </form>
  );
}

interface WordsProps {
  text: PartProps["texts"]["data"]["own"];
  draft: OwnMoment;
  problems: readonly OwnProblem[];
  onChange(changed: Partial<OwnMoment>): void;
}

function Words({ text, draft, problems, onChange }: WordsProps) {
  const problemOf = (...kinds: OwnProblem[]) => {
    const found = problems.find((problem) => kinds.includes(problem));
    return found && text.problems[found];
  };
  return (
    <>
      <Field
        label={text.name}
        hint={text.nameHint}
        problem={problemOf("own-no-title", "own-title-too-long", "own-too-many")}
      >
        {(ties) => (
          <input
            {...ties}
            type="text"
            class="field"
            value={draft.title}
            // No `maxlength`: it would truncate pasted text silently. A problem is shown instead.
            size={MAX_OWN_TITLE_LENGTH}
            onInput={({ currentTarget }) => onChange({ title: currentTarget.value })}
          />
        )}
      </Field>
      <Field label={text.text} hint={text.textHint} problem={problemOf("own-text-too-long")}>
        {(ties) => (
          <textarea
            {...ties}
            class="field"
            rows={Math.ceil(MAX_OWN_TEXT_LENGTH / 100)}
            value={draft.text}
            onInput={({ currentTarget }) => onChange({ text: currentTarget.value })}
          />
        )}
      </Field>
    </>
  );
}

const newOwn = (id: string, madeAt: number): OwnMoment => ({
  id: `own-${id}`,
  routine: "floor",
  title: "",
  text: "",
  madeAt,
});
