import type { RoutineNames } from "../en/routines";

export const routines: RoutineNames = {
  wake: "Pobudka",
  feed: "Mleko i jedzenie",
  nappy: "Przewijanie",
  dress: "Ubieranie",
  goodbye: "Odprowadzanie",
  onroad: "W drodze",
  hello: "Odbieranie",
  chores: "Gotowanie i porządki",
  floor: "Zabawa na podłodze",
  outside: "Na dworze",
  bath: "Kąpiel",
  pyjama: "Piżama",
  bedtime: "Zasypianie",
  back: "Znowu razem",
};
