import { readBackup } from "../browser/parse-backup";
import {
  backupOf,
  type ImportChanges,
  type ImportMode,
  planImport,
} from "../core/parent-data/backup";
import { planUndo } from "../core/parent-data/undo-import";
import type { State } from "../core/state";
import type { ImportPlanReply, Reply } from "../protocol/replies";
import type { Details } from "../protocol/requests";
import { observed, type RequestContext, replyTo, replyToEdit } from "./reply";

/** What an import would do, without doing it. */
export function planFor(state: State, text: string, mode: ImportMode): ImportPlanReply {
  const read = readBackup(text);
  if (read.kind === "refused") return { plan: null, reason: read.reason };
  const { changes } = planImport(backupOf(state), read.backup, mode);
  return { plan: { changes, unreadable: read.unreadable }, reason: null };
}

/** What an undo would do, without doing it. */
export const planForUndo = (state: State): ImportChanges | null =>
  state.beforeImport && planUndo(backupOf(state), state.beforeImport, Date.now()).changes;

/** A file that can't be read changes nothing: its plan has said so. */
export async function importFile(
  { text, mode }: Details<"import">,
  context: RequestContext,
): Promise<Reply> {
  const read = readBackup(text);
  return read.kind === "read"
    ? replyToEdit({ kind: "import", backup: read.backup, mode }, context)
    : replyTo(await context.store.dispatch(observed), context);
}
