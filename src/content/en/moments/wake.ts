import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  w1: {
    title: "Your face first",
    text: "You could stand still at the edge of the cot. There is your face. The first word can wait.",
    withoutEyeContact: {
      title: "Near you first",
      text: "You could stand still beside the cot. Your baby notices you are there. Nobody has to look at anybody.",
    },
  },
  w2: {
    title: "The first sound",
    text: "Your child makes a morning sound. You copy it and wait. Maybe there is another one.",
    withoutSound: {
      title: "The first wriggle",
      text: "An arm goes up, a foot kicks. You copy it and wait. Maybe there is another one.",
    },
  },
  w3: {
    title: "Open the curtain",
    text: "Your child pulls the curtain. Together you look for one thing outside. Maybe there is a look back at you.",
    note: "Window shut, and curtain cords out of reach.",
    withoutEyeContact: {
      title: "Open the curtain",
      text: "Your child pulls the curtain. You stand side by side. One finger points at something outside, and anything counts.",
    },
  },
  w4: {
    title: "Under one blanket",
    text: "The two of you sit up under one blanket. Who in the house is awake, and who is not? The cat counts.",
    note: "For when you are wide awake yourself. Sitting up.",
    withoutSound: {
      title: "Under one blanket",
      text: "You sit close together under one blanket. On your fingers you count who is awake. The cat counts.",
    },
  },
  w5: {
    title: "Waking up slowly",
    text: "You could come and sit nearby, with no plan. Nobody has to say a thing yet. Slow is a fine way to start.",
  },
  w6: {
    title: "Yawns and stretches",
    text: "A fist, a yawn, one long stretch. You could simply watch for a moment. Waking up is quite a job.",
  },
  w7: {
    title: "Follow the leader",
    text: "Your child leads the way from bed to kitchen. You follow, stops included. Best on a morning with five spare minutes.",
  },
  w8: {
    title: "To the window",
    text: "Off to the window, carried or on foot. Light, dark, rain or a pigeon. Then the day can begin.",
    note: "Window shut, and curtain cords out of reach.",
  },
  "wake-together": {
    title: "Curtain duty",
    text: "The big one can open the curtain for the little one. The little one watches from your arms. Or the other way round.",
    note: "Window shut, and curtain cords out of reach.",
  },
  "wake-return": {
    title: "Sitting on the edge",
    text: "Your child may be up and busy already. You sit on the edge of the bed, or the floor. Close by is enough.",
  },
};
