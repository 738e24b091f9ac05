import type { CardOnPage } from "./card-on-page";

/** The canary: if it is found anywhere, an address leaked. */
export const ADDRESS = "https://canary.example/a-page-nobody-may-know-of";

export interface SimulatedTab {
  id: number;
  windowId: number;
  isLoaded: boolean;
  isAudible: boolean;
  isMuted: boolean;
  /** Camera, microphone or screen. */
  shares: boolean;
  kind: "page" | "browser-page";
  isTyping: boolean;
  isFullScreen: boolean;
  card: CardOnPage | null;
  /** A card is being injected into its document. */
  hasPendingCard: boolean;
}

/** A tab as the browser reports it. Counts every read of its address. */
export class ReportedTab {
  static addressesRead = 0;
  readonly id: number;
  readonly windowId: number;
  readonly active: boolean;
  readonly audible: boolean;
  readonly mutedInfo: { muted: boolean };
  readonly status: "loading" | "complete";
  sharingState?: { camera: boolean; microphone: boolean };

  constructor(tab: SimulatedTab, active: boolean, reportsSharing: boolean) {
    this.id = tab.id;
    this.windowId = tab.windowId;
    this.active = active;
    this.audible = tab.isAudible;
    this.mutedInfo = { muted: tab.isMuted };
    this.status = tab.isLoaded ? "complete" : "loading";
    if (reportsSharing) this.sharingState = { camera: tab.shares, microphone: false };
  }

  get url(): string {
    ReportedTab.addressesRead += 1;
    return ADDRESS;
  }

  get title(): string {
    ReportedTab.addressesRead += 1;
    return ADDRESS;
  }
}
