import type { State } from "../state";
import { DAY_MS, type Instant } from "../time";

/** How long an import can be undone. What was here before is a copy of everything, so it has an end. */
export const UNDO_IMPORT_FOR_MS = 30 * DAY_MS;

/**
 * The state without what was here before an import of long ago. An import without a date, or of a clock that
 * ran ahead, counts from now. The same object where nothing changes.
 */
export function expireImportUndo(state: State, now: Instant): State {
  const { beforeImport, importedAt } = state;
  const at = beforeImport && Math.min(importedAt ?? now, now);
  if (at !== null && now - at > UNDO_IMPORT_FOR_MS)
    return { ...state, beforeImport: null, importedAt: null };
  return at === importedAt ? state : { ...state, importedAt: at };
}
