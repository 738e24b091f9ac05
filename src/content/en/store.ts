/** What the browser shows: the manifest's name and description, and the button's name. */
export const store = {
  name: "Peekaboo: small moments together",
  /** At most 132 characters. */
  description:
    "A small moment with your child, on a card at times you choose, if you are browsing then. Nothing leaves your browser.",
  button: "Peekaboo",
  /** Describes the shortcut in the browser's list of shortcuts. */
  reachCard: "Go to the card, or open Peekaboo",
};

export type StoreText = typeof store;
