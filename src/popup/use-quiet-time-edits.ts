import { useState } from "preact/hooks";
import { withHandover } from "../core/quiet-time/handover";
import { type PresetId, presetQuietTimeId, quietTimeOf } from "../core/quiet-time/presets";
import type { QuietTime, QuietTimeProblem } from "../core/quiet-time/quiet-time";
import type { QuietTimeView, View } from "../core/view/view";
import { focusAfterPaint } from "./focus-after-paint";
import type { Memory } from "./memory";
import type { PopupActions } from "./popup-actions";
import { rowId } from "./QuietTimeRow";
import type { ShowDone } from "./use-done-toast";

/** The id to open for a quiet time that is being added; also that of the button that opens its form. */
export const ADDING = "add-quiet-time";

interface Options {
  view: View;
  actions: PopupActions;
  memory: Memory;
  showDone: ShowDone;
  /** Begins with the form that the last popup left open. */
  opensLeft: boolean;
}

export type QuietTimeEdits = ReturnType<typeof useQuietTimeEdits>;

/** Which quiet time is open in the form, and the edits, each with undo. */
export function useQuietTimeEdits(options: Options) {
  const { view, actions, memory, showDone } = options;
  const all = view.quietTimes.map(({ quietTime }) => quietTime);
  const [openId, setOpenId] = useState(() => (options.opensLeft ? idOfDraft(memory, all) : null));
  const [problems, setProblems] = useState<QuietTimeProblem[]>([]);
  const opened = view.quietTimes.find(({ quietTime }) => quietTime.id === openId) ?? null;

  /** Opening the one that the last popup left goes on with it; whatever else is opened or closed ends it. */
  const open = (id: string | null) => {
    if (id === null || id !== idOfDraft(memory, all)) memory.set("draft", null);
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
  const change = ({ quietTime: before }: QuietTimeView, after: QuietTime) =>
    put(after, () => showDone("saved", before));

  return {
    /** Whether the form is open; not if what was open in it is removed in another place. */
    isOpen: openId === ADDING || opened !== null,
    /** The quiet time in the form; null for a new one. */
    opened,
    problems,
    open,
    addPreset: (preset: PresetId) => {
      const id = presetQuietTimeId(preset, all, () => crypto.randomUUID());
      return add(quietTimeOf(preset, id));
    },
    save: (quietTime: QuietTime) => (opened ? change(opened, quietTime) : add(quietTime)),
    /** Its cards come again, each of them. */
    bringBack: (item: QuietTimeView) => change(item, withHandover(item.quietTime, null)),
    remove: async (quietTime: QuietTime) => {
      open(null);
      await actions.removeQuietTime(quietTime.id);
      showDone("removed", quietTime);
    },
    cancel: () => close(opened ? rowId(opened.quietTime.id) : ADDING),
  };
}

/**
 * The form that the last popup left open; null: none, or what it was about is no longer as it was then: the
 * new one was saved after all, or the changed one was removed elsewhere.
 */
function idOfDraft(memory: Memory, all: readonly QuietTime[]): string | null {
  const draft = memory.get("draft");
  if (draft === null) return null;
  const isStored = all.some(({ id }) => id === draft.quietTimeId);
  if (isStored === draft.isNew) return null;
  return draft.isNew ? ADDING : draft.quietTimeId;
}
