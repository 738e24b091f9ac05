import { backgroundMessages } from "../../src/content/background-messages";

/** As the browsers keep them: without regard to capitals in a name. */
export const MESSAGES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(backgroundMessages()).map(([name, text]) => [name.toLowerCase(), text]),
);

/** `i18n.getMessage` with the messages that ship. One that is not there is empty. */
export const getMessage = (name: string): string => MESSAGES[name.toLowerCase()] ?? "";
