/** What the browser shows: the manifest's name and description, and the button's name. */
export const store = {
  name: "Peekaboo: small moments together",
  /** At most 132 characters. */
  description:
    "At times you chose, if you are browsing then: a card with a small moment for you and your child. Nothing leaves your browser.",
  button: "Peekaboo",
  /** Describes the shortcut in the browser's list of shortcuts. */
  reachCard: "Go to the card, or open Peekaboo",
};

export type StoreText = typeof store;
