import type { SiteTexts } from "../content/load-site";
import type { Idea } from "../core/moment/idea";
import type { MomentId } from "../core/moment/moment";
import type { MomentFilters } from "../core/moment/moment-filters";
import type { PartActions, PartProps } from "../home/home-props";
import type { SiteRoute } from "./site-route";

/** What the home page can do, and what the site alone does. */
export interface SiteActions extends PartActions {
  /** Null: nothing fits. */
  momentNow(filters: MomentFilters, except: readonly MomentId[]): Idea | null;
  /** Keeps what was set in this browser, or takes it out again. False: the browser did not allow it. */
  remember(on: boolean): boolean;
}

/** A QR code: dark squares as the path of an SVG of `size` by `size`. */
export interface QrCode {
  address: string;
  size: number;
  path: string;
}

export interface SitePartProps extends Omit<PartProps, "texts" | "actions"> {
  texts: SiteTexts;
  actions: SiteActions;
  isRemembered: boolean;
  /** Null: the site has no address yet. */
  qrCode: QrCode | null;
}

export interface SiteProps extends Omit<SitePartProps, "showNotice"> {
  route: SiteRoute;
}
