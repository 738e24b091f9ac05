import type { RoutineNames } from "./en/routines";
import type { ToolbarText } from "./en/toolbar";

/** What the background knows of a language: its code, its own locale, and the texts. */
export type MessageName = "code" | "locale" | keyof ToolbarText | keyof RoutineNames;

/** The name of a message: letters, digits and underscores are all that browsers take. */
export const messageName = (language: string, name: string): string =>
  `${language}_${name}`.replaceAll("-", "_");
