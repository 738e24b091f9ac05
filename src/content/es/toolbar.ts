import type { ToolbarText } from "../en/toolbar";

export const toolbar: ToolbarText = {
  button: "Cucú",
  buttonWaiting: "Cucú: te espera un pequeño momento",
  buttonPaused: "Cucú: en pausa",
  notificationTitle: "{routine}: un pequeño momento",
  notificationText: "Haz clic para abrirlo. Se irá por su cuenta.",
};
