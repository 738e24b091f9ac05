import type { RoutineNames } from "../en/routines";

export const routines: RoutineNames = {
  wake: "Aufwachen",
  feed: "Milch und Essen",
  nappy: "Wickeln",
  dress: "Anziehen",
  goodbye: "Tschüss sagen",
  onroad: "Unterwegs",
  hello: "Abholen",
  chores: "Kochen und Haushalt",
  floor: "Spielen auf dem Boden",
  outside: "Draußen",
  bath: "Baden",
  pyjama: "Schlafanzug",
  bedtime: "Schlafenszeit",
  back: "Wieder zusammen",
};
