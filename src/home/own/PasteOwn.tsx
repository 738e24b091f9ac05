import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { plural } from "../../content/fill";
import { ROUTINES, type Routine } from "../../core/moment/moment";
import type { OwnMoment } from "../../core/moment/own-moment";
import { type PastedLine, readPastedMoments } from "../../core/moment/pasted-moments";
import { Button } from "../../ui/controls/Button";
import { Field, Problem } from "../../ui/controls/Field";
import { SelectField } from "../../ui/controls/SelectField";
import { useUniqueId } from "../../ui/controls/use-unique-id";
import type { PartProps } from "../home-props";

type Props = PartProps & { onDone(): void };
type Words = Extract<PastedLine, { kind: "moment" }>;
type LeftOut = Extract<PastedLine, { kind: "left-out" }>;

const LIST_ROWS = 8;

/** Several moments of the parent's own from a pasted list, which is drawn as it would become before it is added. */
export function PasteOwn(props: Props) {
  const { view, texts, locale, actions, showNotice, onDone } = props;
  const text = texts.data.paste;
  const [pasted, setPasted] = useState("");
  const [routine, setRoutine] = useState<Routine>("floor");
  const [hasFailed, setFailed] = useState(false);
  const problemId = useUniqueId();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const lines = readPastedMoments(pasted, view.own);
  const moments = lines.filter((line): line is Words => line.kind === "moment");
  const leftOut = lines.filter((line): line is LeftOut => line.kind === "left-out");
  const add = async (event: Event) => {
    event.preventDefault();
    if (moments.length === 0) return;
    // Drawn newest first, so that they stand in the order of the list.
    const own = moments.map(({ title, text }, place) =>
      newOwn(actions.newId(), { title, text, routine, madeAt: view.now - place }),
    );
    const isDone = await actions.putOwnList(own);
    setFailed(!isDone);
    if (!isDone) return;
    const ids = own.map(({ id }) => id);
    showNotice({
      text: plural(text.added, own.length, locale),
      undo: () => void actions.removeOwnList(ids),
    });
    onDone();
  };
  return (
    <form class="own-form" onSubmit={(event) => void add(event)} noValidate>
      <h2 ref={heading} tabIndex={-1}>
        {text.title}
      </h2>
      <Field label={text.list} hint={text.hint}>
        {(ties) => (
          <textarea
            {...ties}
            class="field"
            rows={LIST_ROWS}
            value={pasted}
            onInput={({ currentTarget }) => {
              setPasted(currentTarget.value);
              setFailed(false);
            }}
          />
        )}
      </Field>
      <SelectField
        label={text.routine}
        value={routine}
        choices={ROUTINES.map((value) => ({ value, name: texts.card.routines[value] }))}
        onChange={(chosen) => setRoutine(chosen)}
      />
      <Preview {...props} moments={moments} leftOut={leftOut} />
      <div role="status">{hasFailed && <Problem id={problemId}>{text.notAdded}</Problem>}</div>
      <div class="paper-buttons">
        <Button submits disabled={moments.length === 0}>
          {plural(text.addAll, moments.length, locale)}
        </Button>
        <Button onClick={onDone}>{texts.data.own.cancel}</Button>
      </div>
    </form>
  );
}

const newOwn = (id: string, words: Omit<OwnMoment, "id">): OwnMoment => ({
  id: `own-${id}`,
  ...words,
});

type PreviewProps = Pick<PartProps, "texts" | "locale"> & { moments: Words[]; leftOut: LeftOut[] };

/** What becomes of the list: each moment, and each line that is left out with its reason. */
function Preview({ texts, locale, moments, leftOut }: PreviewProps) {
  const text = texts.data.paste;
  const isEmpty = moments.length + leftOut.length === 0;
  return (
    <div class="pasted">
      <p role="status" class="hint">
        {!isEmpty && plural(text.found, moments.length, locale)}
        {leftOut.length > 0 && `. ${plural(text.leftOut, leftOut.length, locale)}`}
      </p>
      {moments.length > 0 && (
        <ul aria-label={text.preview}>
          {moments.map(({ title, text: about }) => (
            <li key={`${title}\n${about}`} class="own-words">
              <strong>{title}</strong>
              {about && <span>{about}</span>}
            </li>
          ))}
        </ul>
      )}
      {leftOut.length > 0 && (
        <ul aria-label={plural(text.leftOut, leftOut.length, locale)}>
          {leftOut.map(({ line, why }, place) => (
            // Two lines may be equal, and none has a state.
            <li key={place}>
              <span class="own-words">{line}</span>
              <span class="hint">{text.why[why]}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
