import type { RoutineNames } from "../en/routines";

export const routines: RoutineNames = {
  wake: "Uyanma",
  feed: "Süt ve yemek",
  nappy: "Bez değiştirme",
  dress: "Giyinme",
  goodbye: "Kreşe bırakma",
  onroad: "Yolda",
  hello: "Kreşten alma",
  chores: "Mutfak ve ev işi",
  floor: "Yerde oyun",
  outside: "Dışarıda",
  bath: "Banyo",
  pyjama: "Pijama giyme",
  bedtime: "Uyku vakti",
  back: "Yeniden birlikte",
};
