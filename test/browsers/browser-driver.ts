import type { Page } from "./page";
import type { Tab } from "./tab";

/**
 * `granted`: the card may come on pages from the start. `askable`: not yet, but our own button is
 * answered with yes, without a prompt. `none`: as a fresh install.
 */
export type PageAccess = "granted" | "askable" | "none";

export interface LaunchOptions {
  /** The built extension's folder; by default `dist/chrome` or `dist/firefox`. */
  extension?: string;
  /** Folders of other extensions, which the parent has as well. */
  others?: string[];
  /** A folder to keep the profile in; by default a new one, removed at the end. */
  profile?: string;
  pageAccess?: PageAccess;
  /** Leaves the welcome page open, which comes with an install; by default it is closed. */
  keepWelcome?: boolean;
  headless?: boolean;
  /** IANA name. The browser's own, for pages and background alike. */
  timezone?: string;
  /** Language of the browser's menus, such as "nl". */
  locale?: string;
  width?: number;
  height?: number;
  /** Plays animations; by default the browser asks for reduced motion, so that no test waits for one. */
  motion?: boolean;
  extraArgs?: string[];
  env?: Record<string, string>;
  /** Firefox only. */
  prefs?: Record<string, string | number | boolean>;
  /** Firefox only: installs for good, so that the extension outlives `restart()`. */
  permanent?: boolean;
}

export interface Emulated {
  dark?: boolean;
  /** Until told otherwise as `launch` was told. */
  reducedMotion?: boolean;
  forcedColors?: boolean;
  /** The primary pointer is a finger, and nothing hovers. */
  phone?: boolean;
}

/** A real browser with the extension in it. */
export interface BrowserDriver {
  readonly name: "chromium" | "firefox";
  readonly extensionId: string;
  /** Without a slash at its end. */
  readonly baseUrl: string;

  /** A new tab in front, with a page of the extension: "src/home/home.html#settings". */
  openExtensionPage(path: string): Promise<Tab>;
  /** A new tab in front. */
  openPage(url: string): Promise<Tab>;
  /** Tabs that are open, in no promised order; those of the product's own making too. */
  tabs(): Promise<Tab[]>;

  /** Opens the toolbar popup by `action.openPopup()`, as the product itself does. */
  openPopup(): Promise<Page>;
  /** Opens it by a click on the toolbar button. */
  clickToolbarButton(): Promise<Page>;
  /** The toolbar popup if it is open now, whoever opened it; else null. */
  popup(): Promise<Page | null>;
  closePopup(): Promise<void>;

  /** Runs a function in the background, which is woken for it. Argument and answer are JSON. */
  evaluateInBackground<Result, Argument = undefined>(
    fn: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>;
  /** Stops the background as the browser does when it has been idle. */
  killBackground(): Promise<void>;
  backgroundState(): Promise<"running" | "stopped">;

  /** In Chromium only where it was launched "askable" or "granted". */
  grantPageAccess(): Promise<void>;
  withdrawPageAccess(): Promise<void>;
  hasPageAccess(): Promise<boolean>;
  /** In Chromium only where it was launched "askable" or "granted". */
  grantNotifications(): Promise<void>;
  /** A person's click on the notification of this id, which must be there. */
  clickNotification(id: string): Promise<void>;

  /** For every tab from now on, until told otherwise. */
  emulate(what: Emulated): Promise<void>;

  /** Uncaught errors, rejections, CSP violations (and in Chromium console errors) of the extension. */
  extensionErrors(): Promise<string[]>;
  /** Addresses the extension asked the network for. */
  extensionRequests(): Promise<string[]>;

  /** Puts what the extension's folder holds by now in its place, as an update does. */
  update(): Promise<void>;
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** Resolves when the browser ended, as when the person closes it. */
  untilEnded(): Promise<void>;
  /** Ends the browser and removes its profile. May be called twice. */
  close(): Promise<void>;
}
