import type { DataText } from "../../content/en/home-data";
import { fill, plural } from "../../content/fill";
import { formatList } from "../../content/format";
import type { Change, ImportChanges } from "../../core/parent-data/backup";

const KINDS = ["quietTimes", "kept", "notForUs", "own"] as const;
const PARTS = ["added", "changed", "removed"] as const satisfies readonly (keyof Change)[];

/** A sentence for each kind of data that an import would change. */
export function changesInWords(changes: ImportChanges, text: DataText, locale: string): string[] {
  const lines = KINDS.flatMap((kind) => {
    const parts = PARTS.filter((part) => changes[kind][part] > 0).map((part) =>
      plural(text.parts[part], changes[kind][part], locale),
    );
    return parts.length === 0
      ? []
      : [fill(text.change[kind], { parts: formatList(parts, locale) })];
  });
  return changes.settings ? [...lines, text.settingsChange] : lines;
}
