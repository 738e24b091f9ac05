import { fill } from "../../content/fill";
import { Button } from "../../ui/controls/Button";
import type { PartProps } from "../home-props";

/** Everything as one file. */
export function ExportData({ texts, actions, tell }: PartProps) {
  const text = texts.data;
  const take = async () => {
    const told = await actions.exportText();
    if (told === null) return tell({ text: text.notTaken });
    const file = fill(text.fileName, { date: actions.wall().date });
    actions.save(file, "application/json", told);
    tell({ text: fill(text.taken, { file }) });
  };
  return (
    <div class="data-step">
      <h3>{text.takeTitle}</h3>
      <p class="hint">{text.takeText}</p>
      <Button press={() => void take()}>{text.take}</Button>
    </div>
  );
}
