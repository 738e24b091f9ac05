import type { StoreText } from "../en/store";

export const store: StoreText = {
  name: "Guckguck: kleine Momente zusammen",
  description:
    "Bist du zu Zeiten, die du wählst, im Browser, kommt ein Kärtchen mit einer Idee für euch beide. Nichts verlässt den Browser.",
  button: "Guckguck",
  reachCard: "Zum Kärtchen gehen oder Guckguck öffnen",
};
