import { useState } from "preact/hooks";
import { withHandover } from "../core/quiet-time/handover";
import { type PresetId, presetQuietTimeId, quietTimeOf } from "../core/quiet-time/presets";
import type { QuietTime, QuietTimeProblem } from "../core/quiet-time/quiet-time";
import type { QuietTimeView, View } from "../core/view/view";
import { focusAfterPaint } from "../ui/focus-after-paint";
import { FORM_HEADING } from "./form-heading";
import type { WrittenDraft } from "./use-draft";

/** The id to open for a quiet time that is being added; also that of the button that opens its form. */
export const ADDING = "add-quiet-time";

/** What is written in the form. Null: nothing. */
export interface DraftMemory {
  get(): WrittenDraft | null;
  set(draft: WrittenDraft | null): void;
}

/** What the edits need of the background; its answers are drawn before they are here. */
export interface EditActions {
  /** Adds or changes. Resolves to the problems that prevented it; null if the background was lost. */
  putQuietTime(quietTime: QuietTime): Promise<QuietTimeProblem[] | null>;
  removeQuietTime(id: string): Promise<unknown>;
}

/** With the quiet time as it was before; for an added one, as it is. */
export type ShowDone = (done: "added" | "saved" | "removed", quietTime: QuietTime) => void;

interface Options {
  view: View;
  actions: EditActions;
  draft: DraftMemory;
  showDone: ShowDone;
  /** Begins with the form that was left open before. */
  opensLeft: boolean;
  /** After the form has closed: the focus goes to the quiet time of this id, or to the button of `ADDING`. */
  returnFocus(id: string): void;
}

export type QuietTimeEdits = ReturnType<typeof useQuietTimeEdits>;

/** Which quiet time is open in the form, and the edits, each with undo. */
export function useQuietTimeEdits(options: Options) {
  const { view, actions, draft, showDone } = options;
  const all = view.quietTimes.map(({ quietTime }) => quietTime);
  const [openId, setOpenId] = useState(() => (options.opensLeft ? idOfDraft(draft, all) : null));
  const [problems, setProblems] = useState<QuietTimeProblem[]>([]);
  const opened = view.quietTimes.find(({ quietTime }) => quietTime.id === openId) ?? null;

  /** Opening the one that was left goes on with it; whatever else is opened or closed ends it. */
  const open = (id: string | null) => {
    if (id === null || id !== idOfDraft(draft, all)) draft.set(null);
    setProblems([]);
    setOpenId(id);
  };
  const close = (focusId: string) => {
    open(null);
    options.returnFocus(focusId);
  };
  const put = async (quietTime: QuietTime, onDone: () => void) => {
    const loaded = await actions.putQuietTime(quietTime);
    setProblems(loaded ?? []);
    if (loaded?.length !== 0) return;
    close(quietTime.id);
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
    /** Opens the form of a new one that begins with what is written already. */
    openNew: (changes: WrittenDraft["changes"]) => {
      draft.set({ quietTimeId: crypto.randomUUID(), isNew: true, changes });
      open(ADDING);
    },
    addPreset: (preset: PresetId) => {
      const id = presetQuietTimeId(preset, all, () => crypto.randomUUID());
      return add(quietTimeOf(preset, id));
    },
    save: (quietTime: QuietTime) => (opened ? change(opened, quietTime) : add(quietTime)),
    /** Its cards come again, each of them. */
    bringBack: (item: QuietTimeView) => change(item, withHandover(item.quietTime, null)),
    /** The same in its form, which stays open; its button goes. */
    bringBackInForm: async ({ quietTime }: QuietTimeView) => {
      await actions.putQuietTime(withHandover(quietTime, null));
      focusAfterPaint(FORM_HEADING);
    },
    remove: async (quietTime: QuietTime) => {
      open(null);
      await actions.removeQuietTime(quietTime.id);
      showDone("removed", quietTime);
    },
    cancel: () => close(opened ? opened.quietTime.id : ADDING),
  };
}

/**
 * The form that was left open; null: none, or what it was about is no longer as it was then: the new one was
 * saved after all, or the changed one was removed elsewhere.
 */
function idOfDraft(memory: DraftMemory, all: readonly QuietTime[]): string | null {
  const draft = memory.get();
  if (draft === null) return null;
  const isStored = all.some(({ id }) => id === draft.quietTimeId);
  if (isStored === draft.isNew) return null;
  return draft.isNew ? ADDING : draft.quietTimeId;
}
