import type { StoreText } from "../en/store";

export const store: StoreText = {
  name: "Cee: birlikte küçük anlar",
  description:
    "Seçtiğin vakitlerde, o sırada internetteysen: çocuğunla küçük bir an için bir kart. Hiçbir şey tarayıcından çıkmaz.",
  button: "Cee",
  reachCard: "Karta git ya da Cee penceresini aç",
};
