import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  c1: {
    title: "The singing cook",
    text: "Your baby lies where they can see you. Half singing, you say what you're doing. Between two steps you look up.",
    note: "Well away from the stove, knives and cleaning products.",
    withoutSound: {
      title: "Looking up in between",
      text: "Your baby lies where they can see you. Between two steps you look up, eyebrows raised. Then back to the chopping.",
    },
    withoutEyeContact: {
      title: "The singing cook",
      text: "Your baby lies where they can hear you. Half singing, you say what you're doing. A babble back is the chorus.",
    },
  },
  c2: {
    title: "Pots and spoons",
    text: "Your child drums on a pot. You answer with a spoon on the worktop. Silence counts as a turn.",
    note: "Well away from the stove, knives and cleaning products.",
    withoutSound: {
      title: "Stirring nothing",
      text: "Your child stirs in an empty pot. You stir along in yours, just as fast. Whoever stops, stops.",
    },
  },
  c3: {
    title: "Socks in the basket",
    text: "You fold, your child throws socks in the basket. Nearly in counts. Taking them out again is the same sport.",
  },
  c4: {
    title: "A spoon for everyone",
    text: 'Your child lays a spoon for everyone. "Who is this one for?" you ask. Perhaps the cuddly toy is eating too.',
    note: "Spoons, not knives. Well away from the stove.",
    withoutSound: {
      title: "A spoon for everyone",
      text: "Your child lays a spoon for everyone. You point to a chair, they choose the spoon. Perhaps the cuddly toy is eating too.",
    },
  },
  c5: {
    title: "Both busy, both here",
    text: "You work, and your child is busy close by. Each with your own job, in one room. That counts as together.",
    note: "Well away from the stove, knives and cleaning products.",
  },
  c6: {
    title: "A sniff of supper",
    text: "What can you smell? An apple, a herb, a muddy carrot. You hold it close, and your child sniffs or declines.",
    note: "Sniffing, not tasting. Nothing hot, and well away from stove and cleaning products.",
  },
  c7: {
    title: "Washing machine cinema",
    text: "The washing goes round. You could sit down in front of it together. The red sock will be back shortly.",
    note: "The machine's door stays shut.",
  },
  c8: {
    title: "A table corner each",
    text: "Your child gets a damp cloth and a corner of the table. You do the rest. It gets wetter, and it dries.",
    note: "A cloth with water, no cleaning product.",
  },
  "chores-together": {
    title: "The sorting team",
    text: "The big one can find the little one's socks in the wash. The little one watches from a safe spot. Which is the smallest?",
    note: "The machine's door stays shut.",
  },
  "chores-return": {
    title: "One breath on the floor",
    text: "Supper can wait one breath. You sit on the kitchen floor, where your child is. Then the pots go on.",
    note: "First the heat off, and the pots at the back.",
  },
};
