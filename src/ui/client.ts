import type { Settings } from "../core/parent-data/settings";
import type { View } from "../core/view/view";
import type { Reply } from "../protocol/replies";
import type { Answer, Details, RequestKind } from "../protocol/requests";
import { keepLastRead } from "./keep-last-read";
import { createLatest } from "./latest";

/** The requests that are answered with a view. */
export type ViewRequest = {
  [Kind in RequestKind]: Answer<Kind> extends Reply ? Kind : never;
}[RequestKind];

interface ClientOptions {
  /** Sends a request to the background; rejects if there is no answer. */
  ask<Kind extends RequestKind>(kind: Kind, details: Details<Kind>): Promise<Answer<Kind>>;
  /** Draws a view. A rejection counts as lost. */
  onView(view: View): void | Promise<void>;
  /**
   * The background can't be reached: the extension was updated or removed under the page, or its background does
   * not answer. Called too while the first answer is late; it may still come, and is drawn then.
   */
  onLost(): void;
}

/** A page stays empty for no longer than this. */
const FIRST_VIEW_LATE_MS = 5_000;

/** A page's connection to the background: sends changes and draws the view that answers them. */
export interface Client {
  /**
   * Resolves once its answer, or that of a later request, is drawn. Resolves to null if there was no
   * answer: then the view was asked for anew, or `onLost` was called. Never rejects.
   */
  requestView<Kind extends ViewRequest>(kind: Kind, details: Details<Kind>): Promise<Reply | null>;
  /** The same, reduced to whether the change was made. */
  change<Kind extends ViewRequest>(kind: Kind, details: Details<Kind>): Promise<boolean>;
  /** Draws the settings at once; the answer corrects them. */
  set(settings: Partial<Settings>): Promise<boolean>;
  /** Asks for the view. Resolves to whether it was answered. */
  refresh(): Promise<boolean>;
  /** The view as last answered; null before the first answer. */
  view(): View | null;
  /** Whether a request is still unanswered. */
  isPending(): boolean;
  /** Whether `onLost` was called and no view came since. */
  isLost(): boolean;
}

export function createClient({ ask, onView, onLost }: ClientOptions): Client {
  const latest = createLatest();
  let view: View | null = null;
  let pending = 0;
  let isLost = false;
  let lastSent: Promise<unknown> = Promise.resolve();

  function lose(): void {
    isLost = true;
    onLost();
  }

  async function show(next: View): Promise<void> {
    isLost = false;
    view = keepLastRead(view, next);
    await onView(view);
  }

  const send: Client["requestView"] = async (kind, details) => {
    const isLatest = latest.begin();
    pending += 1;
    const late = view === null ? setTimeout(lose, FIRST_VIEW_LATE_MS) : undefined;
    try {
      const reply: Reply = await ask(kind, details).finally(() => {
        pending -= 1;
        clearTimeout(late);
      });
      if (isLatest()) await show(reply.view);
      // An earlier request's late answer would undo on screen what a later one changed. Its caller
      // goes on once the later one is drawn, or it would act on a view that lacks its own change.
      else await lastSent;
      return reply;
    } catch {
      if (kind === "view") lose();
      // A background that was stopped while it made a change gave no answer: what is stored now counts.
      else await requestView("view", {});
      return null;
    }
  };
  const requestView: Client["requestView"] = (kind, details) => {
    const sent = send(kind, details);
    lastSent = sent;
    return sent;
  };
  const change: Client["change"] = async (kind, details) =>
    (await requestView(kind, details))?.problems.length === 0;
  const set = (settings: Partial<Settings>): Promise<boolean> => {
    if (view) show({ ...view, settings: { ...view.settings, ...settings } }).catch(lose);
    return change("set", { settings });
  };
  return {
    requestView,
    change,
    set,
    refresh: async () => (await requestView("view", {})) !== null,
    view: () => view,
    isPending: () => pending > 0,
    isLost: () => isLost,
  };
}
