import type { LocalService } from "../help";

export const services: readonly LocalService[] = [
  { id: "aile-sagligi-merkezi", region: "TR", name: "Aile Sağlığı Merkezi", checkedOn: null },
  {
    id: "alo-183",
    region: "TR",
    name: "ALO 183 Sosyal Destek Hattı",
    phone: "183",
    checkedOn: null,
  },
  {
    id: "schwangere-in-not",
    region: "germany",
    name: "Hilfetelefon Schwangere in Not",
    phone: "0800 40 40 020",
    checkedOn: null,
  },
];
