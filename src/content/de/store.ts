import type { StoreText } from "../en/store";

export const store: StoreText = {
  name: "Guckguck: kleine Momente zusammen",
  description:
    "Zu Zeiten, die du wählst, und falls du dann im Browser bist: ein Kärtchen mit einer Idee für euch beide. Nichts verlässt ihn.",
  button: "Guckguck",
  reachCard: "Zum Kärtchen gehen oder Guckguck öffnen",
};
