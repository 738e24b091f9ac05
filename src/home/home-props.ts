import type { HomeTexts, WelcomeTexts } from "../content/load-home";
import type { OwnProblem } from "../core/moment/check-own-moment";
import type { MomentId } from "../core/moment/moment";
import type { OwnMoment } from "../core/moment/own-moment";
import type { ImportChanges, ImportMode } from "../core/parent-data/backup";
import type { Settings } from "../core/parent-data/settings";
import type { CalendarMark } from "../core/quiet-time/calendar-mark";
import type { QuietTime, QuietTimeProblem } from "../core/quiet-time/quiet-time";
import type { Instant, Wall } from "../core/time";
import type { LookBack } from "../core/view/look-back";
import type { View } from "../core/view/view";
import type { ImportPlanReply } from "../protocol/replies";
import type { Route } from "./route";
import type { TodayActions } from "./today/today-actions";

/** The two browsers word their permission prompts differently. */
export type BrowserKind = "chrome" | "firefox";

/** What every part of the page can do, on the site too. A boolean says whether it was done. */
export interface PartActions {
  set(change: Partial<Settings>): Promise<boolean>;
  keep(momentId: MomentId, kept: boolean): Promise<boolean>;
  notForUs(momentId: MomentId, on: boolean): Promise<boolean>;
  /** Adds or changes. Resolves to the problems that prevented it; null if the background was lost. */
  putQuietTime(quietTime: QuietTime): Promise<QuietTimeProblem[] | null>;
  removeQuietTime(id: string): Promise<boolean>;
  skipToday(occurrence: string, skip: boolean): Promise<boolean>;
  moveToday(occurrence: string, byMinutes: number): Promise<boolean>;
  /** Must be called synchronously in a click handler: the browser shows a permission prompt. */
  pageAccess(on: boolean): Promise<boolean>;
  notifications(on: boolean): Promise<boolean>;
  /** The week of a Monday; null if the background does not answer. */
  lookBack(monday: string): Promise<LookBack | null>;
  copy(text: string): Promise<boolean>;
  print(): void;
  /** Resolves to the problems that prevented it. */
  putOwn(own: OwnMoment): Promise<OwnProblem[]>;
  removeOwn(id: MomentId): Promise<boolean>;
  /** All of them or none. False: they could not be saved. */
  putOwnList(own: OwnMoment[]): Promise<boolean>;
  removeOwnList(ids: MomentId[]): Promise<boolean>;
  /** Whether this browser can minimise a window. */
  canMinimizeWindows(): boolean;
  /** All exportable data as the text of a file; null if there was no answer. */
  exportText(): Promise<string | null>;
  planImport(text: string, mode: ImportMode): Promise<ImportPlanReply | null>;
  importFile(text: string, mode: ImportMode): Promise<boolean>;
  /** What the undo of the last import, or taking that back, would do; null if there is no answer. */
  planUndo(): Promise<ImportChanges | null>;
  undoImport(): Promise<boolean>;
  redoImport(): Promise<boolean>;
  restoreRemoved(): Promise<boolean>;
  share(on: boolean): Promise<boolean>;
  /** False: the other browsers could not be told. */
  erase(everywhere: boolean): Promise<boolean>;
  /** Downloads a file. */
  saveFile(fileName: string, type: string, text: string): void;
  newId(): string;
  /** The shortcut that focuses the card; "" if none is set, null if the browser has no shortcuts. */
  commandShortcut(): Promise<string | null>;
  /** The local date and time, now or at an instant. */
  wall(at?: Instant): Wall;
  /** A calendar file with these entries was saved. */
  calendarSaved(entries: CalendarMark[]): Promise<boolean>;
}

/** Everything the home page can do. */
export interface HomeActions extends PartActions, TodayActions {}

export interface PartProps {
  view: View;
  texts: HomeTexts;
  locale: string;
  actions: PartActions;
  showNotice: ShowNotice;
}

export interface HomeProps extends Omit<PartProps, "showNotice"> {
  texts: WelcomeTexts;
  actions: HomeActions;
  route: Route;
  browserKind: BrowserKind;
}

/** A message at the bottom of the page, with undo where possible. */
export interface Notice {
  text: string;
  undo?: () => void;
}
export type ShowNotice = (notice: Notice | null) => void;
