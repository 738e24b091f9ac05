import type { findingTop as en } from "../en/finding-top";

export const findingTop: typeof en = {
  phone:
    "In Laborstudien und einem TV-Experiment wurden kleine Kinder unruhig, während ein Elternteil ins Handy vertieft war.",
  back: "Wiederkommen hilft: Kinder werden wieder ruhiger, auch wenn es oft eine Weile dauert.",
  enough: "Es klappt nicht jedes Mal, und das ist in Ordnung: Gut genug ist genug.",
};
