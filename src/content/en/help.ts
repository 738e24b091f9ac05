import type { LocalService } from "../help";

export const services: readonly LocalService[] = [
  { id: "nhs", region: "uk", name: "NHS 111", phone: "111", checkedOn: null },
  {
    id: "family-lives",
    region: "uk",
    name: "Family Lives",
    phone: "0808 800 2222",
    checkedOn: null,
  },
];
