import { useRef, useState } from "preact/hooks";
import type { ImportChanges } from "../../core/parent-data/backup";
import { Button } from "../../ui/controls/Button";
import type { PartProps } from "../home-props";
import { changesInWords } from "./changes-in-words";
import { PlannedChanges } from "./PlannedChanges";

/** Undoes the last import, or takes that undo back. Says first what would change. */
export function UndoImport(props: PartProps) {
  const { view, texts, actions } = props;
  const text = texts.data;
  const [plan, setPlan] = useState<ImportChanges | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const leave = () => {
    setPlan(null);
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (plan) return <Planned {...props} plan={plan} leave={leave} />;
  return (
    <div class="actions">
      <Button
        variant="text"
        buttonRef={opener}
        onClick={() => void actions.planUndo().then(setPlan)}
      >
        {view.isImportUndone ? text.redoImport : text.undoImport}
      </Button>
    </div>
  );
}

function Planned(props: PartProps & { plan: ImportChanges; leave(): void }) {
  const { view, texts, locale, plan, leave } = props;
  const text = texts.data;
  const { isImportUndone } = view;
  const words = isImportUndone ? text : { ...text, settingsChange: text.undoSettings };
  const confirm = async () => {
    await (isImportUndone ? redoImport(props) : undoImport(props));
    leave();
  };
  return (
    <div class="data-step planned">
      <PlannedChanges
        title={text.changesTitle}
        lines={changesInWords(plan, words, locale)}
        nothing={isImportUndone ? text.nothingChanges : text.undoNothing}
      />
      <div class="paper-buttons">
        <Button onClick={() => void confirm()}>{isImportUndone ? text.import : text.undo}</Button>
        <Button onClick={leave}>{text.cancel}</Button>
      </div>
    </div>
  );
}

/** Each of the two offers the other. */
export async function undoImport(props: PartProps): Promise<void> {
  if (await props.actions.undoImport())
    props.showNotice({
      text: props.texts.data.importUndone,
      undo: () => void redoImport(props),
    });
}

async function redoImport(props: PartProps): Promise<void> {
  if (await props.actions.redoImport())
    props.showNotice({ text: props.texts.data.imported, undo: () => void undoImport(props) });
}
