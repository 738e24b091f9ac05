import type { ToolbarText } from "../en/toolbar";

export const toolbar: ToolbarText = {
  button: "Kiekeboe",
  buttonWaiting: "Kiekeboe: er wacht een klein momentje",
  buttonPaused: "Kiekeboe: even pauze",
  notificationTitle: "{routine}: een klein momentje",
  notificationText: "Klik om het te openen. Het gaat vanzelf weer weg.",
};
