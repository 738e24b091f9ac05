import { routines as de } from "../content/de/routines";
import { toolbar as deToolbar } from "../content/de/toolbar";
import { routines as en, type RoutineNames } from "../content/en/routines";
import { toolbar as enToolbar, type ToolbarText } from "../content/en/toolbar";
import { routines as fr } from "../content/fr/routines";
import { toolbar as frToolbar } from "../content/fr/toolbar";
import { routines as nl } from "../content/nl/routines";
import { toolbar as nlToolbar } from "../content/nl/toolbar";
import type { Language } from "../core/parent-data/setting-choices";

/**
 * The texts of the background in every language, because a service worker can't import one later.
 */
export const SPOKEN: Readonly<Record<Language, ToolbarText & { routines: RoutineNames }>> = {
  en: { ...enToolbar, routines: en },
  nl: { ...nlToolbar, routines: nl },
  fr: { ...frToolbar, routines: fr },
  de: { ...deToolbar, routines: de },
};
