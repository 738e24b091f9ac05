/** The background's own texts. */
export const toolbar = {
  /** Tooltip of the toolbar button. */
  button: "Peekaboo",
  buttonWaiting: "Peekaboo: a small moment is waiting",
  buttonPaused: "Peekaboo: taking a break",
  /** System notification: {routine} is a routine's name. */
  notificationTitle: "{routine}: a small moment",
  notificationText: "Click to open it. It will go away by itself.",
};

export type ToolbarText = typeof toolbar;
