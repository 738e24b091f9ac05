import type { ToolbarText } from "../en/toolbar";

export const toolbar: ToolbarText = {
  button: "Cee",
  buttonWaiting: "Cee: seni bekleyen küçük bir an var",
  buttonPaused: "Cee: şimdi molada",
  notificationTitle: "{routine}: küçük bir an",
  notificationText: "Açmak için tıkla. Kendiliğinden de kaybolur.",
};
