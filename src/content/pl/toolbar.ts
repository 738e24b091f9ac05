import type { ToolbarText } from "../en/toolbar";

export const toolbar: ToolbarText = {
  button: "Akuku",
  buttonWaiting: "Akuku: czeka karteczka",
  buttonPaused: "Akuku: pauza",
  notificationTitle: "{routine}: mała chwila razem",
  notificationText: "Kliknij, żeby otworzyć. Karteczka sama zniknie.",
};
