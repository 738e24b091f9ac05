import { useState } from "preact/hooks";
import { type PresetId, presetQuietTimeId, quietTimeOf } from "../core/quiet-time/presets";
import type { QuietTime, QuietTimeProblem } from "../core/quiet-time/quiet-time";
import { focusAfterPaint } from "./focus-after-paint";
import type { PopupActions } from "./popup-actions";
import { useWords } from "./popup-words";
import { rowId } from "./QuietTimeRow";

/** Shows a message about what was done, with undo. */
export type ShowToast = (text: string, undo: () => Promise<unknown>) => void;

/** The `openId` of a quiet time that is being added; also the id of the button that opens its form. */
export const ADDING = "add-quiet-time";

/** Which quiet time is open, and the edits, each with undo. */
export function useQuietTimeEdits(
  actions: PopupActions,
  showToast: ShowToast,
  all: readonly QuietTime[],
) {
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
  const put = async (quietTime: QuietTime, text: string, undo: () => Promise<unknown>) => {
    const loaded = await actions.putQuietTime(quietTime);
    setProblems(loaded ?? []);
    if (loaded?.length !== 0) return;
    close(rowId(quietTime.id));
    showToast(text, undo);
  };
  const add = (quietTime: QuietTime) =>
    put(quietTime, popup.added, () => actions.removeQuietTime(quietTime.id));

  return {
    openId,
    problems,
    add,
    addPreset: (preset: PresetId) => {
      const id = presetQuietTimeId(preset, all, () => crypto.randomUUID());
      return add(quietTimeOf(preset, id, popup.presets[preset]));
    },
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
