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
    note: "Window shut, and curtain cords out of reach.",
  },
  z8: {
    title: "The same way to bed",
    text: "The way to bed that you both know. Past the window, past the door, and then bed. You stop where one of you likes to look.",
    note: "Window shut, cords out of reach. Babies sleep on their back, in their own clear cot.",
  },
  z9: {
    title: "Night-night from afar",
    text: "Not there tonight? Singing along over the phone works too. Your child listens, or wanders off, and that's fine.",
    note: "Whoever is home keeps phone and charger out of the bed.",
    withoutSound: {
      title: "A wave from afar",
      text: "Not there tonight? A slow wave on the screen works too. Your child waves back, or wanders off, and that's fine.",
    },
  },
  z10: {
    title: "The light goes down",
    text: "First the big lamp goes off, then the small one. In between there's one breath. Your child is in bed or on your arm, watching.",
    note: "Babies sleep on their back, in their own clear cot.",
  },
  z11: {
    title: "The last word",
    text: "Pick one small word to close the day with. Whispered, and after that nothing. Tomorrow it can be another.",
    note: "Babies sleep on their back, in their own clear cot.",
    withoutSound: {
      title: "The last touch",
      text: "Pick one small touch to close the day with. A finger on a forehead, and after that nothing. Tomorrow it can be another.",
    },
  },
  z12: {
    title: "Slowly down the hall",
    text: "Your baby lies against your shoulder, you walk slowly up and down. At each turn, one second still. The cot waits until you get there.",
    note: "Babies sleep on their back, in their own clear cot.",
  },
  z13: {
    title: "Listening to the house",
    text: "Everything gets quieter, so you hear more. The fridge, a neighbour, a tram far off. You both listen until nothing is new.",
    note: "Babies sleep on their back, in their own clear cot.",
  },
  z14: {
    title: "Bear to bed first",
    text: "The bear goes to sleep first, beside the bed. Your child tucks him in, or wakes him up again. You keep the light soft.",
    note: "The bear's blanket stays beside the bed.",
  },
  z15: {
    title: "One thing about tomorrow",
    text: "You name one small thing that comes tomorrow. Porridge, boots, the bus. Your child may name one too, or be half asleep.",
    note: "Cords and loose cushions stay out of the bed.",
    withoutSound: {
      title: "Tomorrow in one sign",
      text: "You show one small thing that comes tomorrow. Eating, walking, waving. Your child may show one too, or be half asleep.",
    },
  },
  z16: {
    title: "Three squeezes",
    text: "In the dark you squeeze a small hand three times, softly. It means no more than that. Your child squeezes back, or has already left.",
    note: "Cords and loose cushions stay out of the bed.",
  },
  z17: {
    title: "From forehead to nose",
    text: "One finger strokes from the forehead down to the nose. Slowly, and then a pause. When the eyes close, the finger rests.",
    note: "Babies sleep on their back, in their own clear cot.",
  },
  "bedtime-together": {
    title: "The night watch",
    text: "The big one can close the curtain for the little one. The little one watches from your arm. Then you all whisper or wave night-night.",
    note: "Cords out of reach. The big one's cuddly toys stay out of the cot.",
  },
  "bedtime-return": {
    title: "On the floor nearby",
    text: "Your child may be half asleep already. You sit on the floor beside the bed. One hand on the edge says you're there.",
    note: "Babies sleep on their back, in their own clear cot.",
  },
};
