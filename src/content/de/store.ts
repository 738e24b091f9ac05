import type { StoreText } from "../en/store";

export const store: StoreText = {
  name: "Guckguck: kleine Momente zusammen",
  description:
    "Zu Zeiten, die du wählst, wenn du im Browser bist: ein Kärtchen mit einem Moment zusammen. Nichts verlässt deinen Browser.",
  button: "Guckguck",
  reachCard: "Zum Kärtchen gehen oder Guckguck öffnen",
};
