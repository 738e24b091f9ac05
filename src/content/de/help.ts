import type { LocalService } from "../help";

export const services: readonly LocalService[] = [
  { id: "kaleido", region: "ostbelgien", name: "Kaleido Ostbelgien", checkedOn: null },
  { id: "telefonhilfe", region: "ostbelgien", name: "Telefonhilfe", phone: "108", checkedOn: null },
  {
    id: "fruehe-hilfen",
    region: "germany",
    name: "Frühe Hilfen",
    url: "https://www.fruehehilfen.de",
    checkedOn: null,
  },
  {
    id: "elterntelefon",
    region: "germany",
    name: "Elterntelefon",
    phone: "0800 111 0 550",
    checkedOn: null,
  },
  { id: "rat-auf-draht", region: "austria", name: "Rat auf Draht, Elternseite", checkedOn: null },
  {
    id: "elternnotruf",
    region: "switzerland",
    name: "Elternnotruf",
    phone: "0848 35 45 55",
    checkedOn: null,
  },
];
