import type { LocalService } from "../help";

export const services: readonly LocalService[] = [
  {
    id: "linea-024",
    region: "ES",
    name: "024 Línea de atención a la conducta suicida",
    phone: "024",
    checkedOn: null,
  },
  { id: "anar", region: "ES", name: "Teléfono ANAR", phone: "116 111", checkedOn: null },
  {
    id: "linea-de-la-vida",
    region: "MX",
    name: "Línea de la Vida",
    phone: "800 911 2000",
    checkedOn: null,
  },
];
