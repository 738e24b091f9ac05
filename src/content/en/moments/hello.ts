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
      text: "Before you set off: bags and news are for later. At the door you go down to their height. A hug, or just a hand.",
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
  h9: {
    title: "Your coat smells of outdoors",
    text: "Before you set off: leave your coat on at first. Your child feels the cold on it, or the rain. Outdoors comes in with you.",
  },
  h10: {
    title: "A two-word greeting",
    text: "Before you set off: choose a greeting of two words. Softly, from close by. After that it can be quiet again.",
    withoutSound: {
      title: "A greeting by hand",
      text: "Before you set off: choose a greeting for your hand. A tap on a shoulder, finger against finger. After that it can be quiet.",
    },
  },
  h11: {
    title: "With someone else first",
    text: "Before you set off: someone may still be holding your child. You stand beside them. You wait until your child leans your way, or not yet.",
  },
  h12: {
    title: "Under your coat",
    text: "Before you set off: your coat has room for two. Your child may slip under it for a bit. The hall is much calmer from there.",
  },
  h13: {
    title: "The game first",
    text: "Before you set off: a game may still be going on. You sit down beside it and watch. The last block is a goodbye too.",
  },
  h14: {
    title: "A hand before the straps",
    text: "Before you set off: first a hand on the tummy. For three breaths. Then come the straps, or the sling.",
    note: "Straps without a thick coat. In a sling: face free, chin up.",
  },
  h15: {
    title: "One last wave",
    text: "Before you set off: later your child picks who gets a wave. A friend, the coat hooks, the fish tank. You wave together, and go.",
    note: "Near the street, hand in hand.",
  },
  h16: {
    title: "A hand during the report",
    text: "Before you set off: you'll hear how the day went. Meanwhile your hand rests on a back or a foot. That way you both listen.",
  },
  h17: {
    title: "Something in your pocket",
    text: "Before you set off: put something from outside in your pocket. A big leaf, a feather, a ticket. Your child gets to find it.",
    note: "For looking at, not for the mouth.",
  },
  h18: {
    title: "One more look round",
    text: "Before you set off: nobody has to leave at once. With your baby on your arm you stand still. The lamp, the other children, the door.",
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
