import type { RoutineNames } from "../en/routines";

export const routines: RoutineNames = {
  wake: "Despertar",
  feed: "Tomas y comidas",
  nappy: "Cambio de pañal",
  dress: "Vestirse",
  goodbye: "Despedida",
  onroad: "De camino",
  hello: "Recogida",
  chores: "Cocina y casa",
  floor: "Juego en el suelo",
  outside: "Al aire libre",
  bath: "Baño",
  pyjama: "Pijama",
  bedtime: "Hora de dormir",
  back: "Reencuentro",
};
