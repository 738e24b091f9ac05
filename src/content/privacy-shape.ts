import type { MARKER_KEY } from "../core/migrations/migrate-shared-area";
import type { Kind } from "../core/parent-data/lists";

/** How a key of the shared area begins: `set.dose`, `kept.n1`. */
export type SharedKey = Kind | "set" | typeof MARKER_KEY;

/** The manifest's permissions; `pages` is access to all of them. */
export type PermissionName =
  | "alarms"
  | "storage"
  | "idle"
  | "scripting"
  | "notifications"
  | "pages";

/** A question of the privacy page and its answer. */
export interface PrivacySection {
  heading: string;
  text: readonly string[];
  /** By what each is about, such as a stored key. */
  items?: Readonly<Record<string, string>>;
  after?: readonly string[];
}
