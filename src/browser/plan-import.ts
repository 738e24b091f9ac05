import {
  backupOf,
  type ImportChanges,
  type ImportMode,
  planImport,
} from "../core/parent-data/backup";
import { planUndo } from "../core/parent-data/undo-import";
import type { Stored } from "../core/state";
import type { Instant } from "../core/time";
import type { ImportPlanReply } from "../protocol/replies";
import { readBackup } from "./parse-backup";

/** What an import would do, without doing it. */
export function planFor(stored: Stored, text: string, mode: ImportMode): ImportPlanReply {
  const read = readBackup(text);
  if (read.kind === "refused") return { plan: null, reason: read.reason };
  const { changes } = planImport(backupOf(stored), read.backup, mode);
  return { plan: { changes, unreadable: read.unreadable }, reason: null };
}

/** What an undo would do, without doing it. */
export const planForUndo = (stored: Stored, now: Instant): ImportChanges | null =>
  stored.beforeImport && planUndo(backupOf(stored), stored.beforeImport, now).changes;
