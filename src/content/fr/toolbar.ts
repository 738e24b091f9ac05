import type { ToolbarText } from "../en/toolbar";

export const toolbar: ToolbarText = {
  button: "Coucou",
  buttonWaiting: "Coucou : un petit moment vous attend",
  buttonPaused: "Coucou : en pause",
  notificationTitle: "{routine} : un petit moment",
  notificationText: "Cliquez pour l’ouvrir. Il disparaîtra tout seul.",
};
