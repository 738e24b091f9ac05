import type { RoutineNames } from "../en/routines";

export const routines: RoutineNames = {
  wake: "Wakker worden",
  feed: "Melk en eten",
  nappy: "Verversen",
  dress: "Aankleden",
  goodbye: "Afscheid aan de opvang",
  onroad: "Onderweg",
  hello: "Ophalen",
  chores: "Koken en huishouden",
  floor: "Spelen op de grond",
  outside: "Buiten",
  bath: "Badje",
  pyjama: "Pyjama",
  bedtime: "Slapengaan",
  back: "Terug bij elkaar",
};
