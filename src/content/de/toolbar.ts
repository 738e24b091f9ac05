import type { ToolbarText } from "../en/toolbar";

export const toolbar: ToolbarText = {
  button: "Guckguck",
  buttonWaiting: "Guckguck: Ein kleiner Moment wartet",
  buttonPaused: "Guckguck macht Pause",
  notificationTitle: "{routine}: ein kleiner Moment",
  notificationText: "Klick zum Öffnen. Der Hinweis geht von selbst wieder weg.",
};
