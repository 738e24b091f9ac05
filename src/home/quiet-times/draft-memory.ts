import type { DraftMemory } from "../../quiet-time-form/use-quiet-time-edits";

/** Holds what is written in the form while the page is open, so that going to another part of it loses nothing. */
export function createDraftMemory(): DraftMemory {
  let written: ReturnType<DraftMemory["get"]> = null;
  return {
    get: () => written,
    set: (draft) => {
      written = draft;
    },
  };
}
