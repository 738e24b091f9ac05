import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  h1: {
    title: "A chat on the way",
    text: "Before you set off: pick one thing from your day. You tell it on the way home, and you wait. Babble is an answer. So is silence.",
    note: "Driving or cycling: eyes and hands for the road.",
    withoutSound: {
      title: "The day on a palm",
      text: "Before you set off: pick one thing from your day. At pick-up you draw it on a small palm. Then you wait.",
    },
  },
  h2: {
    title: "You two before the bags",
    text: "Before you set off: bags and news are for later. At the door you go down to their height. A look, a hug.",
    withoutEyeContact: {
      title: "You two before the bags",
      text: "Before you set off: bags and news are for later. At the door you go down to their height. A hug, if your child comes.",
    },
  },
  h3: {
    title: "Close to your chest",
    text: "Before you set off: few words are needed at the door. Your baby against your chest, and you sway. Until you have both arrived.",
  },
  h4: {
    title: "One thing to show",
    text: "Before you set off: your questions are for later. Your child shows one thing first. You look, and say what you see.",
    withoutSound: {
      title: "One thing to show",
      text: "Before you set off: your questions are for later. Your child shows one thing first. You look at it, then at your child.",
    },
    withoutEyeContact: {
      title: "One thing to show",
      text: "Before you set off: your questions are for later. Your child shows one thing first. Side by side, you say what you see.",
    },
  },
  h5: {
    title: "Hello cat, hello gate",
    text: "Before you set off: pick something to greet on foot. A cat, a tree, a gate. You both say hello, and share a look.",
    withoutSound: {
      title: "Waving at the gate",
      text: "Before you set off: pick something to greet on foot. A cat, a tree, a gate. You both wave as you pass.",
    },
    withoutEyeContact: {
      title: "Hello cat, hello gate",
      text: 'Before you set off: pick something to greet on foot. A cat, a tree, a gate. "Hello, gate," side by side.',
    },
  },
  h6: {
    title: "Three breaths at the door",
    text: "Before you set off: a small plan for the door. You could watch for three breaths before you are seen. Then in you go.",
  },
  h7: {
    title: "Sitting down first",
    text: "Before you set off: there is no rush at the door. A step or a bench, and you sit. No questions, not even small ones.",
  },
  h8: {
    title: "They know the way",
    text: "Before you set off: indoors, your child leads the way out. Past the fish, the boots, the door. You follow with the bag.",
    note: "Near the street, hand in hand.",
  },
  "hello-together": {
    title: "Welcome party",
    text: "Before you set off: the big one can be first to wave. Then the little one comes into your arms. Home you go, together.",
  },
  "hello-return": {
    title: "One breath, coat on",
    text: "Before you set off: one breath in the hall, coat already on. The rest of your day stays here. Then you go.",
  },
};
