import type { Problem } from "../core/effect";
import type { OwnProblem } from "../core/moment/own-moment";
import type { Settings } from "../core/parent-data/settings";
import type { View } from "../core/view/view";
import { ask } from "../platform/ask";
import { deviceZone } from "../platform/device-zone";
import {
  requestNotifications,
  requestPageAccess,
  withdrawNotifications,
  withdrawPageAccess,
} from "../platform/page-access";
import type { Answer, Reply, RequestName } from "../platform/protocol";
import { readReachKey } from "../platform/reach-key";
import { saveFile } from "./data/save-file";
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
  const tryChange: TryChange = async (name, details) => {
    asked += 1;
    const mine = asked;
    try {
      const reply = (await ask(name, details)) as Reply | undefined;
      // An answer that a later change overtook would undo it on the screen.
      if (reply && mine === asked) page.show(reply.view);
      return reply ?? null;
    } catch {
      page.lost();
      return null;
    }
  };
  const change: ChangeView = async (name, details) =>
    (await tryChange(name, details))?.problems.length === 0;
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
    putOwn: async (own) => ((await tryChange("put-own", { own }))?.problems ?? []).filter(isOfOwn),
    removeOwn: (id) => change("remove-own", { id }),
    exportText: () =>
      ask("export", {}).then(
        ({ text }) => text,
        () => null,
      ),
    planImport: (text, mode) => ask("plan-import", { text, mode }).catch(() => null),
    importFile: (text, mode) => change("import", { text, mode }),
    undoImport: () => change("undo-import", {}),
    share: (on) => change("share", { on }),
    erase: async (everywhere) => {
      const reply = await tryChange("erase", { everywhere });
      return reply !== null && !reply.view.trouble.includes("not-shared");
    },
    save: saveFile,
    newId: () => crypto.randomUUID(),
    reachKey: readReachKey,
    wall: () => deviceZone.toWall(Date.now()),
    print: () => window.print(),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  };
}

type TryChange = <Name extends ViewRequest>(
  name: Name,
  details: Parameters<typeof ask<Name>>[1],
) => Promise<Reply | null>;

const isOfOwn = (problem: Problem): problem is OwnProblem => problem.startsWith("own-");

type ChangeView = <Name extends ViewRequest>(
  name: Name,
  details: Parameters<typeof ask<Name>>[1],
) => Promise<boolean>;

/** A browser that refuses to ask counts as a no. */
const settled = (asked: Promise<boolean>): Promise<boolean> => asked.catch(() => false);
