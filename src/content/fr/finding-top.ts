import type { findingTop as en } from "../en/finding-top";

export const findingTop: typeof en = {
  phone:
    "En laboratoire et dans une expérience télévisée, de jeunes enfants se sont agités quand un parent était absorbé par son téléphone.",
  back: "Revenir fait du bien : les enfants s’apaisent, même si cela prend souvent un peu de temps.",
  enough: "Pas besoin de réussir à chaque fois : assez bien, c’est bien assez.",
};
