import type { LocalService } from "../help";

export const services: readonly LocalService[] = [
  { id: "one", region: "wallonia", name: "ONE", url: "https://www.one.be", checkedOn: null },
  {
    id: "ecoute-enfants",
    region: "wallonia",
    name: "Écoute-Enfants",
    phone: "103",
    checkedOn: null,
  },
  { id: "tele-accueil", region: "wallonia", name: "Télé-Accueil", phone: "107", checkedOn: null },
  {
    id: "1000-premiers-jours",
    region: "france",
    name: "1000 premiers jours",
    url: "https://www.1000-premiers-jours.fr",
    checkedOn: null,
  },
  {
    id: "allo-parents-bebe",
    region: "france",
    name: "Allô Parents Bébé",
    phone: "0 800 00 3456",
    checkedOn: null,
  },
  {
    id: "enfance-en-danger",
    region: "france",
    name: "Allô Enfance en danger",
    phone: "119",
    checkedOn: null,
  },
];
