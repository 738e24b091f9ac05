import { DOCUMENTS } from "./documents";
import type { HostilePage } from "./page";
import { SCRIPTS } from "./scripts";
import { STYLES } from "./styles";

export { article, type HostilePage, type Outcome } from "./page";

/** Every page on which the card comes, or steps down, as on any other. */
export const HOSTILE_PAGES: readonly HostilePage[] = [...STYLES, ...DOCUMENTS, ...SCRIPTS];
export { script } from "./page";
export { SPY, type Spied } from "./spy";
