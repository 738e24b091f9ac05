import type { StoreText } from "../en/store";

export const store: StoreText = {
  name: "Coucou : petits moments ensemble",
  description:
    "Aux heures que vous choisissez, si vous êtes en ligne : une petite carte, une idée à vivre ensemble. Rien ne quitte le navigateur.",
  button: "Coucou",
  reachCard: "Aller à la carte, ou ouvrir Coucou",
};
