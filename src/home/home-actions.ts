import type { Settings } from "../domain/settings";
import type { View } from "../domain/view";
import { ask } from "../platform/ask";
import {
  requestNotifications,
  requestPageAccess,
  withdrawNotifications,
  withdrawPageAccess,
} from "../platform/page-access";
import type { Answer, Reply, RequestName } from "../platform/protocol";
import type { HomeActions } from "./home-props";

interface Page {
  current(): View | null;
  show(view: View): void;
  lost(): void;
}

type ViewRequest = {
  [Name in RequestName]: Answer<Name> extends Reply ? Name : never;
}[RequestName];

/** What the page's controls do. A setting shows at once and is put right by the answer. */
export function actionsFor(page: Page): HomeActions & { refresh(): Promise<boolean> } {
  let asked = 0;
  const change: ChangeView = async (name, details) => {
    asked += 1;
    const mine = asked;
    try {
      const reply = (await ask(name, details)) as Reply | undefined;
      // An answer that a later change overtook would undo it on the screen.
      if (reply && mine === asked) page.show(reply.view);
      return reply !== undefined && reply.problems.length === 0;
    } catch {
      page.lost();
      return false;
    }
  };
  const set = (settings: Partial<Settings>) => {
    const view = page.current();
    if (view) page.show({ ...view, settings: { ...view.settings, ...settings } });
    return change("set", { settings });
  };
  return {
    refresh: () => change("view", {}),
    set,
    keep: (momentId, kept) => change("keep", { momentId, kept }),
    notForUs: (momentId, on) => change("not-for-us", { momentId, on }),
    putQuietTime: (quietTime) => change("put-quiet-time", { quietTime }),
    removeQuietTime: (id) => change("remove-quiet-time", { id }),
    pageAccess: async (on) => {
      const done = await settled(on ? requestPageAccess() : withdrawPageAccess());
      await change("view", {});
      return done;
    },
    notifications: async (on) => {
      const done = await settled(on ? requestNotifications() : withdrawNotifications());
      await set({ notify: on && done });
      return done;
    },
    lookBack: (monday) =>
      ask("look-back", { monday }).then(
        ({ week }) => week,
        () => null,
      ),
    print: () => window.print(),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  };
}

type ChangeView = <Name extends ViewRequest>(
  name: Name,
  details: Parameters<typeof ask<Name>>[1],
) => Promise<boolean>;

/** A browser that refuses to ask counts as a no. */
const settled = (asked: Promise<boolean>): Promise<boolean> => asked.catch(() => false);
