import type { ToolbarText } from "../en/toolbar";

export const toolbar: ToolbarText = {
  button: "بيكابو",
  buttonWaiting: "بيكابو: لحظة صغيرة في الانتظار",
  buttonPaused: "بيكابو: في استراحة",
  notificationTitle: "{routine}: لحظة صغيرة",
  notificationText: "بنقرة تُفتح، وبعد قليل تختفي وحدها.",
};
