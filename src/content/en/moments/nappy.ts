import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  n1: {
    title: "Peekaboo at nappy time",
    text: 'You hold a clean cloth in front of your own face. "Where am I? Peekaboo." Same spot, same words. Then you wait a moment.',
    note: "Your child's face stays free. One hand stays on your child.",
    withoutSound: {
      title: "Peekaboo without words",
      text: "You hold a clean cloth in front of your own face. Slowly it sinks, and there you are. Then you wait a moment.",
    },
    withoutEyeContact: {
      title: "Where is that foot",
      text: 'A foot disappears under a clean cloth. "Where is that foot? There." Same foot, same words. Then you wait a moment.',
    },
  },
  n2: {
    title: "Say it, then do it",
    text: 'You could say what your hands will do next. "Up go your legs." A short wait. And then up they go.',
    note: "One hand stays on your child.",
    withoutSound: {
      title: "A hand first",
      text: "You could rest a warm hand where you will start. A short wait. And then the legs go up.",
    },
  },
  n3: {
    title: "Kick and toot",
    text: "Each kick gets one silly sound. No kick, no sound. Your child conducts.",
    note: "One hand stays on your child.",
    withoutSound: {
      title: "Kick and press",
      text: "Each kick gets a soft press of your hand against the foot. No kick, no press. Your child is the boss.",
    },
  },
  n4: {
    title: "Keeper of the nappy",
    text: 'Your child looks after the clean nappy. "Now, please," you say, and here it comes. Maybe, because letting go is work.',
    note: "One hand stays on your child.",
    withoutSound: {
      title: "Keeper of the nappy",
      text: "Your child looks after the clean nappy. Your open hand asks for it. Here it comes, maybe, because letting go is work.",
    },
  },
  n5: {
    title: "Hello, knee",
    text: "Your child picks who says hello: knee, tummy or toe. You answer on the knee's behalf. Knees have a lot to say.",
    note: "One hand stays on your child.",
    withoutSound: {
      title: "The knee waves",
      text: "Your child picks who waves: knee, tummy or toe. You wave back with your elbow.",
    },
  },
  n6: {
    title: "Slower hands",
    text: "The same nappy, with slightly slower hands. Your child may follow along, or study the ceiling. Both are fine.",
    note: "One hand stays on your child.",
  },
  n7: {
    title: "Legs at large",
    text: "The nappy is off and the legs are free. You could let them kick for a bit, and watch. Then comes the clean one.",
    note: "One hand stays on your child.",
  },
  n8: {
    title: "Next to the potty",
    text: "You sit on the floor next to the potty. Nothing has to come. Waiting together is company too.",
  },
  n9: {
    title: "The sticky tab",
    text: "One sticky tab is your child's job. Open, shut, and open again. You do the other one.",
    note: "One hand stays on your child.",
  },
  n10: {
    title: "Not hungry, just wet",
    text: 'Your child grumbles, and you think of milk. Not that. "Ah, it was the nappy." You say it out loud, and then you change it.',
    note: "One hand stays on your child.",
    withoutSound: {
      title: "Milk first, then the nappy",
      text: "Your child grumbles, and you think of milk. The little head turns away. A hand on the tummy, and then you change the nappy.",
    },
  },
  "nappy-together": {
    title: "The changing crew",
    text: "The big one can hold the clean nappy ready. The little one lies safely under your hand. Whose face is the most serious?",
    note: "One hand stays on the little one.",
  },
  "nappy-return": {
    title: "A warm hand first",
    text: "Before the nappy, your hand rests on a tummy or a leg. Your child looks, or doesn't. Then the changing begins.",
    note: "One hand stays on your child.",
  },
};
