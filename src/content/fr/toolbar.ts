import type { ToolbarText } from "../en/toolbar";

export const toolbar: ToolbarText = {
  button: "Coucou",
  buttonWaiting: "Coucou : un petit moment vous attend",
  buttonPaused: "Coucou : en pause",
  notificationTitle: "{routine} : un petit moment",
  notificationText: "Un clic pour l’ouvrir. Cela s’en va tout seul.",
};
