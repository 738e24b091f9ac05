/** What the browser shows of us: the manifest's name and description, the button's name. */
export const store = {
  name: "Peekaboo: small moments together",
  /** At most 132 characters. */
  description:
    "At times you chose, if you are browsing then: a card with a small moment for you and your child. Nothing leaves your browser.",
  button: "Peekaboo",
  /** What the key does, in the browser's own list of shortcuts. */
  reachCard: "Go to the card, or open Peekaboo",
};

export type StoreText = typeof store;
