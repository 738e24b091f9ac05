import type { findingTop as en } from "../en/finding-top";

export const findingTop: typeof en = {
  phone:
    "Laboratuvar araştırmalarında ve bir televizyon deneyinde, ebeveyn telefona dalınca küçük çocuklar huzursuz oldu.",
  back: "Geri dönmek iyi gelir: çocuklar yeniden sakinleşir, ama bu çoğu kez zaman alır.",
  enough: "Her seferinde iyi gitmesi gerekmez: yeterince iyi olmak yeter.",
};
