import { useState } from "preact/hooks";
import { type PresetId, quietTimeOf } from "../core/quiet-time/presets";
import type { QuietTime, QuietTimeProblem } from "../core/quiet-time/quiet-time";
import { focusAfterPaint } from "./focus-after-paint";
import type { PopupActions } from "./popup-actions";
import { useWords } from "./popup-words";
import { rowId } from "./QuietTimeRow";

/** Says what was done, with a way back. */
export type ShowToast = (text: string, undo: () => Promise<unknown>) => void;

/** Stands for the quiet time that is being added; also the id of the button that opens its form. */
export const ADDING = "add-quiet-time";

/** Which quiet time stands open, and what can be done with it; each can be undone. */
export function useQuietTimeEdits(actions: PopupActions, showToast: ShowToast) {
  const { popup } = useWords();
  const [openId, setOpenId] = useState<string | null>(null);
  const [problems, setProblems] = useState<QuietTimeProblem[]>([]);

  const open = (id: string | null) => {
    setProblems([]);
    setOpenId(id);
  };
  const close = (focusId: string) => {
    open(null);
    focusAfterPaint(focusId);
  };
  const put = async (quietTime: QuietTime, said: string, undo: () => Promise<unknown>) => {
    const found = await actions.putQuietTime(quietTime);
    setProblems(found ?? []);
    if (found?.length !== 0) return;
    close(rowId(quietTime.id));
    showToast(said, undo);
  };
  const add = (quietTime: QuietTime) =>
    put(quietTime, popup.added, () => actions.removeQuietTime(quietTime.id));

  return {
    openId,
    problems,
    add,
    addPreset: (id: PresetId) => add(quietTimeOf(id, crypto.randomUUID(), popup.presets[id])),
    change: (before: QuietTime, after: QuietTime) =>
      put(after, popup.saved, () => actions.putQuietTime(before)),
    remove: async (quietTime: QuietTime) => {
      open(null);
      await actions.removeQuietTime(quietTime.id);
      showToast(popup.removed, () => actions.putQuietTime(quietTime));
    },
    cancel: (id: string) => close(id === ADDING ? ADDING : rowId(id)),
    toggle: (id: string) => open(openId === id ? null : id),
  };
}
