import { useState } from "preact/hooks";
import { type PresetId, presetQuietTimeId, quietTimeOf } from "../core/quiet-time/presets";
import type { QuietTime, QuietTimeProblem } from "../core/quiet-time/quiet-time";
import { focusAfterPaint } from "./focus-after-paint";
import type { Memory } from "./memory";
import type { PopupActions } from "./popup-actions";
import { rowId } from "./QuietTimeRow";
import type { ShowDone } from "./use-done-toast";

/** The `openId` of a quiet time that is being added; also the id of the button that opens its form. */
export const ADDING = "add-quiet-time";

interface Options {
  actions: PopupActions;
  showDone: ShowDone;
  memory: Memory;
  all: readonly QuietTime[];
}

/** Which quiet time is open, and the edits, each with undo. */
export function useQuietTimeEdits({ actions, showDone, memory, all }: Options) {
  const [openId, setOpenId] = useState(() => idOfDraft(memory, all));
  const [problems, setProblems] = useState<QuietTimeProblem[]>([]);

  /** Whatever closes a form, or opens another, ends what was written in it. */
  const open = (id: string | null) => {
    memory.set("draft", null);
    setProblems([]);
    setOpenId(id);
  };
  const close = (focusId: string) => {
    open(null);
    focusAfterPaint(focusId);
  };
  const put = async (quietTime: QuietTime, onDone: () => void) => {
    const loaded = await actions.putQuietTime(quietTime);
    setProblems(loaded ?? []);
    if (loaded?.length !== 0) return;
    close(rowId(quietTime.id));
    onDone();
  };
  const add = (quietTime: QuietTime) => put(quietTime, () => showDone("added", quietTime));

  return {
    openId,
    problems,
    add,
    addPreset: (preset: PresetId) => {
      const id = presetQuietTimeId(preset, all, () => crypto.randomUUID());
      return add(quietTimeOf(preset, id));
    },
    change: (before: QuietTime, after: QuietTime) => put(after, () => showDone("saved", before)),
    remove: async (quietTime: QuietTime) => {
      open(null);
      await actions.removeQuietTime(quietTime.id);
      showDone("removed", quietTime);
    },
    cancel: (id: string) => close(id === ADDING ? ADDING : rowId(id)),
    toggle: (id: string) => open(openId === id ? null : id),
  };
}

/**
 * The form that the last popup left half-written; null: none, or what it was about is no longer as it was
 * then: the new one was saved after all, or the changed one was removed elsewhere.
 */
function idOfDraft(memory: Memory, all: readonly QuietTime[]): string | null {
  const draft = memory.get("draft");
  if (draft === null) return null;
  const isStored = all.some(({ id }) => id === draft.quietTimeId);
  if (isStored === draft.isNew) return null;
  return draft.isNew ? ADDING : draft.quietTimeId;
}
