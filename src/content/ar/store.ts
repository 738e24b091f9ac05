import type { StoreText } from "../en/store";

export const store: StoreText = {
  name: "بيكابو: لحظات صغيرة معًا",
  description:
    "بطاقة فيها لحظة صغيرة مع طفلك، في أوقات من اختيارك، إن كنت أمام المتصفح حينها. لا شيء يغادر متصفحك.",
  button: "بيكابو",
  reachCard: "الانتقال إلى البطاقة، أو فتح بيكابو",
};
