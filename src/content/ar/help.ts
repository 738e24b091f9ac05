import type { LocalService } from "../help";

export const services: readonly LocalService[] = [
  {
    id: "khatt-najdat-al-tifl",
    region: "EG",
    name: "خط نجدة الطفل",
    phone: "16000",
    checkedOn: null,
  },
  {
    id: "musanadat-al-tifl",
    region: "SA",
    name: "خط مساندة الطفل",
    phone: "116111",
    checkedOn: null,
  },
  { id: "110-jordan", region: "JO", name: "خط 110 للأسرة والطفل", phone: "110", checkedOn: null },
  { id: "embrace", region: "LB", name: "خط الحياة (Embrace)", phone: "1564", checkedOn: null },
  { id: "sawa", region: "PS", name: "مؤسسة سوا", phone: "121", checkedOn: null },
];
