import type { findingTop as en } from "../en/finding-top";

export const findingTop: typeof en = {
  phone:
    "In labstudies en in één tv-experiment werden jonge kinderen onrustig wanneer een ouder opging in een gsm.",
  back: "Terugkomen helpt: kinderen worden weer rustiger, al is er vaak wat tijd nodig.",
  enough: "Het hoeft niet elke keer te lukken: goed genoeg is genoeg.",
};
