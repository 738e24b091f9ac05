import type { ToolbarText } from "../en/toolbar";

export const toolbar: ToolbarText = {
  button: "Cucú",
  buttonWaiting: "Cucú: te espera una tarjeta",
  buttonPaused: "Cucú: en pausa",
  notificationTitle: "{routine}: un pequeño momento",
  notificationText: "Haz clic para abrirlo. Si no, se va sin más.",
};
