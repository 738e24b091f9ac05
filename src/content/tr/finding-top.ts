import type { findingTop as en } from "../en/finding-top";

export const findingTop: typeof en = {
  phone:
    "Laboratuvar araştırmalarında ve bir televizyon deneyinde, ebeveyn telefona dalınca küçük çocuklar huzursuz oldu.",
  back: "Geri dönmek iyi gelir: çocuklar yeniden sakinleşir, ama bu sıklıkla zaman alır.",
  enough: "Her seferinde tutturman beklenmiyor: yeterince iyi olmak yeter.",
};
