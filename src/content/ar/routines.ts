import type { RoutineNames } from "../en/routines";

export const routines: RoutineNames = {
  wake: "الاستيقاظ",
  feed: "الحليب والطعام",
  nappy: "تغيير الحفاض",
  dress: "ارتداء الملابس",
  goodbye: "الوداع في الحضانة",
  onroad: "في الطريق",
  hello: "الخروج من الحضانة",
  chores: "الطبخ وأعمال البيت",
  floor: "اللعب على الأرض",
  outside: "خارج البيت",
  bath: "الاستحمام",
  pyjama: "ارتداء البيجاما",
  bedtime: "وقت النوم",
  back: "معًا من جديد",
};
