import { fill } from "../../content/fill";
import { Button } from "../../ui/controls/Button";
import type { PartProps } from "../home-props";

/** Saves all exportable data as one file. */
export function ExportData({ texts, actions, showNotice }: PartProps) {
  const text = texts.data;
  const take = async () => {
    const exported = await actions.exportText();
    if (exported === null) return showNotice({ text: text.notExported });
    const file = fill(text.fileName, { date: actions.wall().date });
    actions.saveFile(file, "application/json", exported);
    showNotice({ text: fill(text.exported, { file }) });
  };
  return (
    <div class="data-step">
      <h3>{text.exportTitle}</h3>
      <p class="hint">{text.exportText}</p>
      <Button onClick={() => void take()}>{text.export}</Button>
    </div>
  );
}
