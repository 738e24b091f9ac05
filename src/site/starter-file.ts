import { writeBackup } from "../browser/parse-backup";
import { backupOf } from "../core/parent-data/backup";
import type { QuietTime } from "../core/quiet-time/quiet-time";
import { EMPTY } from "../core/state";

/** A file as the extension's own export writes it, that holds these quiet times and nothing else of anyone. */
export const starterFile = (quietTimes: readonly QuietTime[]): string =>
  writeBackup(backupOf({ ...EMPTY, quietTimes }));

/** Where the build puts a set's file, beside the page. */
export const starterFilePath = (setId: string): string => `sets/peekaboo-${setId}.json`;
