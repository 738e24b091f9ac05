import type { StoreText } from "../en/store";

export const store: StoreText = {
  name: "Kiekeboe: momentjes samen",
  description:
    "Op tijden die jij kiest, en enkel als je aan het browsen bent: een kaartje met een momentje samen. Niets verlaat je browser.",
  button: "Kiekeboe",
  reachCard: "Ga naar het kaartje, of open Kiekeboe",
};
