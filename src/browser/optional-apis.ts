import type { Browser } from "webextension-polyfill";

/**
 * The APIs that some browser lacks, or may lack, and what is done without each. All others that are used are in
 * every browser we support. `browser.ts` types these as perhaps undefined, so a use that does not ask first does not
 * compile; the tests take away each in turn.
 */
export const OPTIONAL_APIS = {
  idle: "A session goes by what the parent does with tabs and windows (core/session/is-use.ts), and no card opens the toolbar by itself, because nobody knows whether the parent is typing.",
  notifications: "No card comes as a notification. Absent too until the parent grants it.",
  commands: "No shortcut reaches the card, and the settings name none.",
  windows: "It is a phone: idleness and sound alone tell whether the parent is browsing.",
  "windows.update":
    "A window behind stays there, and the card opens in a tab. No window is minimised, and the settings do not offer it.",
  "runtime.getContexts": "The popup's own connection tells that it is open.",
  "action.openPopup": "The card waits in the popup, with a dot on the button.",
  "action.getUserSettings": "Nobody is told to pin the button.",
  "extension.getViews": "The popup counts as the one at the toolbar.",
  "storage.sync": "Sharing is not offered.",
  "storage.session": "The next popup knows nothing of what the last one left.",
  "storage.local.setAccessLevel": "What is stored is not closed to scripts in pages.",
} as const satisfies Record<string, string>;

export type OptionalApi = keyof typeof OPTIONAL_APIS;

/** The members that an area of the API may lack. */
type LackingIn<Area extends string> = OptionalApi extends infer Path
  ? Path extends `${Area}.${infer Member}`
    ? Member
    : never
  : never;

/** An area of the API whose members in `Lacking` may be undefined. */
type Guarded<Area, Lacking> = {
  [Member in keyof Area]: Member extends Lacking ? Area[Member] | undefined : Area[Member];
};

/** The extension API as it is across browsers: what `OPTIONAL_APIS` lists may be undefined. */
export type GuardedBrowser = {
  [Area in keyof Browser]:
    | Guarded<Browser[Area], LackingIn<Area>>
    | (Area extends OptionalApi ? undefined : never);
};
