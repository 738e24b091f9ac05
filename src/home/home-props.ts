import type { HomeTexts } from "../content/load-home";
import type { MomentId } from "../core/moment/moment";
import type { OwnMoment, OwnProblem } from "../core/moment/own-moment";
import type { ImportMode } from "../core/parent-data/backup";
import type { Settings } from "../core/parent-data/settings";
import type { QuietTime } from "../core/quiet-time/quiet-time";
import type { Wall } from "../core/time";
import type { LookBack } from "../core/view/look-back";
import type { View } from "../core/view/view";
import type { ImportPlanReply } from "../platform/protocol";
import type { Route } from "./route";

/** Each of the two says "every page" and "notifications" in its own words. */
export type BrowserKind = "chrome" | "firefox";

/** What the page can ask for. Each answers whether it came about. */
export interface HomeActions {
  set(change: Partial<Settings>): Promise<boolean>;
  keep(momentId: MomentId, kept: boolean): Promise<boolean>;
  notForUs(momentId: MomentId, on: boolean): Promise<boolean>;
  putQuietTime(quietTime: QuietTime): Promise<boolean>;
  removeQuietTime(id: string): Promise<boolean>;
  /** Called first thing in a click: the browser asks the parent. */
  pageAccess(on: boolean): Promise<boolean>;
  notifications(on: boolean): Promise<boolean>;
  /** The week of a Monday; null where the page lost touch. */
  lookBack(monday: string): Promise<LookBack | null>;
  copy(text: string): Promise<boolean>;
  print(): void;
  /** Answers with why it could not. */
  putOwn(own: OwnMoment): Promise<OwnProblem[]>;
  removeOwn(id: MomentId): Promise<boolean>;
  /** All that may be taken along, as the text of a file; null: it did not come. */
  exportText(): Promise<string | null>;
  planImport(text: string, mode: ImportMode): Promise<ImportPlanReply | null>;
  importFile(text: string, mode: ImportMode): Promise<boolean>;
  undoImport(): Promise<boolean>;
  share(on: boolean): Promise<boolean>;
  /** False: the other browsers could not be told. */
  erase(everywhere: boolean): Promise<boolean>;
  /** Hands a file to the browser's downloads. */
  saveFile(fileName: string, type: string, text: string): void;
  newId(): string;
  /** The key that leads to the card, "": none; null: here are no such keys. */
  commandShortcut(): Promise<string | null>;
  /** What the clock on the wall says. */
  wall(): Wall;
}

export interface PartProps {
  view: View;
  texts: HomeTexts;
  locale: string;
  actions: HomeActions;
  showNotice: ShowNotice;
}

export interface HomeProps extends Omit<PartProps, "showNotice"> {
  route: Route;
  browserKind: BrowserKind;
}

/** A line at the foot of the page, with a way back where there is one. */
export interface Notice {
  text: string;
  undo?: () => void;
}
export type ShowNotice = (notice: Notice | null) => void;
