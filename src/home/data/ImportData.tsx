import { useEffect, useRef, useState } from "preact/hooks";
import { plural } from "../../content/fill";
import type { ImportMode } from "../../core/parent-data/backup";
import type { ImportPlanReply } from "../../protocol/replies";
import { Button } from "../../ui/controls/Button";
import { Chips } from "../../ui/controls/Chips";
import { Field } from "../../ui/controls/Field";
import type { PartProps } from "../home-props";
import { changesInWords } from "./changes-in-words";
import { PlannedChanges } from "./PlannedChanges";
import { UndoImport, undoImport } from "./UndoImport";

/** Reads a file, shows what it would change, and imports it on confirmation. The last import can be undone. */
export function ImportData(props: PartProps) {
  const { view, texts } = props;
  const text = texts.data;
  const [file, setFile] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const done = () => {
    setFile(null);
    // Without this, choosing the same file again fires no change event.
    if (input.current) input.current.value = "";
    input.current?.focus();
  };
  return (
    <div class="data-step">
      <h3>{text.importTitle}</h3>
      <Field label={text.file} hint={text.importText}>
        {(ties) => (
          <input
            {...ties}
            ref={input}
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => void readFile(currentTarget).then(setFile)}
          />
        )}
      </Field>
      {file !== null && <Planned {...props} file={file} onDone={done} />}
      {file === null && view.mayUndoImport && <UndoImport {...props} />}
    </div>
  );
}

/** A file that can't be read counts as empty, and is then refused. */
const readFile = async ({ files }: HTMLInputElement): Promise<string | null> => {
  const file = files?.[0];
  return file ? file.text().catch(() => "") : null;
};

type PlannedProps = PartProps & { file: string; onDone(): void };

function Planned(props: PlannedProps) {
  const { texts, locale, actions, showNotice, file, onDone } = props;
  const text = texts.data;
  const [mode, setMode] = useState<ImportMode>("merge");
  const planned = usePlan(file, mode, props);
  const importFile = async () => {
    const isDone = await actions.importFile(file, mode);
    onDone();
    if (isDone) showNotice({ text: text.imported, undo: () => void undoImport(props) });
  };
  if (!planned) return null;
  if (!planned.plan) {
    return (
      <p role="status" class="problem">
        {text.refused[planned.reason ?? "not-ours"]}
      </p>
    );
  }
  const { unreadable } = planned.plan;
  return (
    <div class="data-step planned">
      <Chips
        legend={text.mode}
        one
        choices={[
          { value: "merge" as const, name: text.merge },
          { value: "replace" as const, name: text.replace },
        ]}
        chosen={[mode]}
        onChange={([chosen]) => chosen && setMode(chosen)}
      />
      <PlannedChanges
        title={text.changesTitle}
        lines={changesInWords(planned.plan.changes, text, locale)}
        nothing={text.nothingChanges}
        hint={unreadable > 0 ? plural(text.unreadable, unreadable, locale) : null}
      />
      <div class="paper-buttons">
        <Button onClick={() => void importFile()}>{text.import}</Button>
        <Button onClick={onDone}>{text.cancel}</Button>
      </div>
    </div>
  );
}

function usePlan(file: string, mode: ImportMode, { actions }: PartProps): ImportPlanReply | null {
  const [planned, setPlanned] = useState<ImportPlanReply | null>(null);
  useEffect(() => {
    let isWanted = true;
    void actions.planImport(file, mode).then((result) => {
      if (isWanted) setPlanned(result);
    });
    return () => {
      isWanted = false;
    };
  }, [file, mode]);
  return planned;
}
