import type { StoreText } from "../en/store";

export const store: StoreText = {
  name: "Guckguck: kleine Momente zusammen",
  description:
    "Zu deinen Zeiten, wenn du im Browser bist: ein Kärtchen mit einem Moment für dich und dein Kind. Nichts verlässt deinen Browser.",
  button: "Guckguck",
  reachCard: "Zum Kärtchen gehen oder Guckguck öffnen",
};
