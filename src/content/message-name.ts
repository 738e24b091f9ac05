import type { RoutineNames } from "./en/routines";
import type { ToolbarText } from "./en/toolbar";

/** The codes of all languages, with spaces between; browsers complain of a message that is asked for in vain. */
export const CODES_MESSAGE = "languages";

/** What the background knows of a language: its own locale, and the texts. */
export type MessageName = "locale" | keyof ToolbarText | keyof RoutineNames;

/** The name of a message: letters, digits and underscores are all that browsers take. */
export const messageName = (language: string, name: string): string =>
  `${language}_${name}`.replaceAll("-", "_");
