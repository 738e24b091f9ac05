import { useState } from "preact/hooks";
import { type PresetId, quietTimeOf } from "../core/quiet-time/presets";
import type { QuietTime, QuietTimeProblem } from "../core/quiet-time/quiet-time";
import { focusSoon } from "./focus-soon";
import type { PopupActs } from "./popup-acts";
import { useWords } from "./popup-words";
import { rowId } from "./QuietTimeRow";

/** Says what was done, with a way back. */
export type Tell = (text: string, undo: () => Promise<unknown>) => void;

/** Stands for the quiet time that is being added; also the id of the button that opens its form. */
export const ADDING = "add-quiet-time";

/** Which quiet time stands open, and what can be done with it; each can be undone. */
export function useQuietTimeEdits(acts: PopupActs, tell: Tell) {
  const { popup } = useWords();
  const [openId, setOpenId] = useState<string | null>(null);
  const [problems, setProblems] = useState<QuietTimeProblem[]>([]);

  const open = (id: string | null) => {
    setProblems([]);
    setOpenId(id);
  };
  const close = (focusId: string) => {
    open(null);
    focusSoon(focusId);
  };
  const put = async (quietTime: QuietTime, said: string, undo: () => Promise<unknown>) => {
    const found = await acts.put(quietTime);
    setProblems(found);
    if (found.length > 0) return;
    close(rowId(quietTime.id));
    tell(said, undo);
  };
  const add = (quietTime: QuietTime) =>
    put(quietTime, popup.added, () => acts.remove(quietTime.id));

  return {
    openId,
    problems,
    add,
    addPreset: (id: PresetId) => add(quietTimeOf(id, crypto.randomUUID(), popup.presets[id])),
    change: (before: QuietTime, after: QuietTime) =>
      put(after, popup.saved, () => acts.put(before)),
    remove: async (quietTime: QuietTime) => {
      open(null);
      await acts.remove(quietTime.id);
      tell(popup.removed, () => acts.put(quietTime));
    },
    cancel: (id: string) => close(id === ADDING ? ADDING : rowId(id)),
    toggle: (id: string) => open(openId === id ? null : id),
  };
}
