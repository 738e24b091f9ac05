import { ANNOUNCE_FOR_MS } from "../core/offer/card-timing";
import { useAnnouncement } from "./use-announcement";

/** The content of the page's live region. Keyed by its text, so that a screen reader reads it as new. */
export function Announcement({ text }: { text: string }) {
  const announced = useAnnouncement(text, ANNOUNCE_FOR_MS);
  return announced ? <p key={announced}>{announced}</p> : null;
}
