import { readBackup } from "../browser/parse-backup";
import type { Reply } from "../protocol/replies";
import type { Details } from "../protocol/requests";
import { observed, type RequestContext, replyTo, replyToEdit } from "./reply";

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
