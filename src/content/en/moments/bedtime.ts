import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  z1: {
    title: "One song, slower and slower",
    text: "At bedtime you sing a song you both know. Each verse a little slower. Humming, signing or rocking counts too.",
    note: "Babies sleep on their back, in their own clear cot.",
    withoutSound: {
      title: "The same slow rocking",
      text: "Slow rocking, on your arm or lap. Signing works too. A little slower each time, until it nearly stops.",
    },
  },
  z2: {
    title: "One page",
    text: "Your child on your lap, one page open. Turning it or stopping is up to your child. The book knows it will be back.",
    note: "The book stays out of the bed.",
  },
  z3: {
    title: "Then, now, bed",
    text: "The day in three pictures. First the puddle, then the soup, now bed. Your child can swap one for another.",
    note: "Cords and loose cushions stay out of the bed.",
    withoutSound: {
      title: "The day in three signs",
      text: "The day in three signs. Jumping, eating, sleeping. Your child can swap one for another.",
    },
  },
  z4: {
    title: "Night-night, lamp",
    text: "Your child picks three things to say night-night to. The lamp, the bear, the left sock. You join in, quieter each time.",
    note: "Whatever gets a night-night sleeps beside the bed.",
    withoutSound: {
      title: "A wave for the lamp",
      text: "Your child picks three things to wave night-night to. The lamp, the bear, the left sock. You join in, smaller each time.",
    },
  },
  z5: {
    title: "A hand on the chest",
    text: "Your hand rests on the chest, light as a leaf. You wait until the breathing slows. Then two breaths more, and done.",
    note: "On their back, in their own clear cot.",
  },
  z6: {
    title: "Breathing along",
    text: "You sit beside the bed in the half-dark. You breathe along, at your own pace. Nothing else has to happen.",
    note: "Babies sleep on their back, in their own clear cot.",
  },
  z7: {
    title: "Chief of the light switch",
    text: "Tonight your child turns off the light. On and off again may be part of it. Then a moment in the dark together.",
  },
  z8: {
    title: "The same way to bed",
    text: "The way to bed that you both know. Past the window, past the door, and then bed. You stop where one of you likes to look.",
    note: "Window shut, cords out of reach. Babies sleep on their back, in their own clear cot.",
  },
  "bedtime-together": {
    title: "The night watch",
    text: "The big one can close the curtain for the little one. The little one watches from your arm. Then you all whisper or wave night-night.",
    note: "The big one's cuddly toys stay out of the cot.",
  },
  "bedtime-return": {
    title: "On the floor nearby",
    text: "Your child may be half asleep already. You sit on the floor beside the bed. One hand on the edge says you're there.",
    note: "Babies sleep on their back, in their own clear cot.",
  },
};
