import type { ToolbarText } from "../en/toolbar";

export const toolbar: ToolbarText = {
  button: "Kiekeboe",
  buttonWaiting: "Kiekeboe: er wacht een kaartje",
  buttonPaused: "Kiekeboe: even pauze",
  notificationTitle: "{routine}: een momentje samen",
  notificationText: "Klik om het te openen. Het gaat vanzelf weer weg.",
};
