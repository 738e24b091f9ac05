import type { LocalService } from "../help";

// The first two numbers differ by little: they are two services, not a slip.
export const services: readonly LocalService[] = [
  {
    id: "kind-en-gezin",
    region: "flanders",
    name: "Kind en Gezin (Opgroeien)",
    url: "https://www.kindengezin.be",
    phone: "078 150 100",
    checkedOn: null,
  },
  {
    id: "opvoedingslijn",
    region: "flanders",
    name: "Opvoedingslijn",
    phone: "078 15 00 10",
    checkedOn: null,
  },
  {
    id: "wolk-in-mijn-hoofd",
    region: "flanders",
    name: "Wolk in mijn hoofd",
    url: "https://www.wolkinmijnhoofd.be",
    checkedOn: null,
  },
  {
    id: "zelfmoordlijn",
    region: "flanders",
    name: "Zelfmoordlijn",
    phone: "1813",
    checkedOn: null,
  },
  { id: "tele-onthaal", region: "flanders", name: "Tele-Onthaal", phone: "106", checkedOn: null },
  { id: "1712", region: "flanders", name: "1712", phone: "1712", checkedOn: null },
  {
    id: "consultatiebureau",
    region: "netherlands",
    name: "Consultatiebureau (JGZ)",
    checkedOn: null,
  },
  {
    id: "veilig-thuis",
    region: "netherlands",
    name: "Veilig Thuis",
    phone: "0800-2000",
    checkedOn: null,
  },
];
