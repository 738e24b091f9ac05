import type { RoutineNames } from "../en/routines";

export const routines: RoutineNames = {
  wake: "Le réveil",
  feed: "Le lait ou le repas",
  nappy: "Le change",
  dress: "L’habillage",
  goodbye: "L’au revoir",
  onroad: "Le trajet",
  hello: "La sortie de la crèche",
  chores: "La cuisine et le ménage",
  floor: "Le jeu par terre",
  outside: "Dehors",
  bath: "Le bain",
  pyjama: "Le pyjama",
  bedtime: "Le coucher",
  back: "Les retrouvailles",
};
