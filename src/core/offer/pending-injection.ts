import type { State } from "../state";
import { type Instant, SECOND_MS } from "../time";

/** An injection gives up after 5 s; one that has not ended after this long has lost its outcome. */
const MAX_INJECTION_MS = 10 * SECOND_MS;

/** A card is being injected, and its outcome is about to arrive. A lost one must not be waited for. */
export const isInjecting = ({ volatile: { injectingSince } }: State, now: Instant): boolean =>
  injectingSince !== null && Math.abs(now - injectingSince) <= MAX_INJECTION_MS;
