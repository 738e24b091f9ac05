import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  d1: {
    title: "Arm first, then sleeve",
    text: "You warm your hands. Before each sleeve, one slow stroke down the arm. If the arm pulls back, you wait.",
    note: "On a mat or bed: one hand on your child.",
  },
  d2: {
    title: "Gone and back",
    text: 'The head goes into the jumper. "Where did you go?" Out comes the head. "There." And then a look.',
    note: "The face is soon free again. On a mat or bed: one hand on your child.",
    withoutSound: {
      title: "Gone and back",
      text: "The head goes into the jumper and comes out again. Your face waits on the other side. Close by, and rather surprised.",
    },
    withoutEyeContact: {
      title: "Where is that hand",
      text: 'A hand disappears into the sleeve. "Where is that hand?" A short wait. "There." The other hand knows what\'s coming.',
    },
  },
  d3: {
    title: "Sock on your ear",
    text: "The sock is hanging from your ear. You look as if that's quite normal. Your child gets to sort it out.",
    withoutEyeContact: {
      title: "Sock on your hand",
      text: "The sock is on your hand, and the hand needs a foot. Side by side is plenty. Your child gets to sort it out.",
    },
  },
  d4: {
    title: "This one or that",
    text: "Your child picks one of two jumpers. Then you say what yours looks like today. A stain counts as a pattern.",
    withoutSound: {
      title: "This one or that",
      text: "Two jumpers lie on the bed. Your child points to one. Then they can point to something for you.",
    },
  },
  d5: {
    title: "Sleeve by sleeve",
    text: "One sleeve, then nothing for a moment. Your child looks round, or fiddles with the cloth. Then comes the other sleeve.",
    note: "On a mat or bed: one hand on your child.",
  },
  d6: {
    title: "Waiting for a foot",
    text: "You hold the trousers open. A foot sets out to find the way. You could wait, and see where it comes out.",
    note: "On a mat or bed: one hand on your child.",
  },
  d7: {
    title: "Not this shoe, then",
    text: 'Which shoe goes first? You guess, your child shakes their head. "The other one, then." Guess again, and laughing is allowed.',
    withoutSound: {
      title: "Not this shoe, then",
      text: "Which shoe goes first? You hold one up, your child pushes it away. Along comes the other, with a deep bow.",
    },
  },
  d8: {
    title: "Feel it first",
    text: "Before the jumper goes on, small hands get to hold it. Soft, rough, a button close up. You could wait until that's done.",
    note: "With buttons and cords: stay close, nothing in the mouth.",
  },
  d9: {
    title: "A tune for each sock",
    text: "You hum the same little tune for everything that goes on. Trousers, jumper, socks. If the sock is late, so is the tune.",
    note: "On a mat or bed: one hand on your child.",
    withoutSound: {
      title: "A pat for each sock",
      text: "Everything that goes on gets one soft pat of your hand. Trousers, jumper, socks. If the sock is late, so is the pat.",
    },
  },
  "dress-together": {
    title: "Head of socks",
    text: "The big one can find socks for the little one. The little one sits safely on your lap. Two different ones also make a pair.",
  },
  "dress-return": {
    title: "Among the clothes",
    text: "Your child may be half dressed already. You sit on the floor among the clothes. Sooner or later a sleeve comes by.",
  },
};
