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
  c9: {
    title: "A sandwich is fine too",
    text: "Sandwiches tonight, or something from the freezer. That leaves a little time on the kitchen floor. Sitting is plenty.",
    note: "Well away from the stove, knives and cleaning products.",
  },
  c10: {
    title: "Inside a cupboard",
    text: "Before the cooking: one cupboard open, your baby on your arm. A pot, a lid, a stack of plates. You could point, or simply look.",
    note: "The stove is still off, cleaning products are elsewhere.",
  },
  c11: {
    title: "A breeze from the laundry",
    text: "Before you fold a cloth, you give it one wave. A small breeze goes by. Your baby blinks, or grabs, or waits for the next.",
    note: "The cloth stays clear of the face.",
  },
  c12: {
    title: "A parade of socks",
    text: "You fold, and your baby lies or sits nearby. Each sock passes by, at eye level. If one gets a lot of interest, it stays longer.",
  },
  c13: {
    title: "Sweeping in time",
    text: "You sweep the floor, four strokes, then a pause. Your baby watches the broom. In the pause something sometimes comes back.",
    note: "What is swept up stays out of the mouth.",
  },
  c14: {
    title: "Lights on",
    text: "It's getting dark, and you go round the lamps. Your child is on your arm, or presses the switch. Click, and the room looks different.",
  },
  c15: {
    title: "The cold tap",
    text: "A thin stream of cold water runs. Your child watches from your arm, or feels it with one finger. You turn it off again.",
    note: "The cold tap alone, with your child held tight.",
  },
  c16: {
    title: "A hand between two jobs",
    text: "The washing is done, supper isn't. In between, your hand rests on a small foot. Three breaths, and on you go.",
  },
  c17: {
    title: "Shopping comes visiting",
    text: "You unpack the shopping, your baby close by. Something rustles, something is cold, something is round. It pays a visit, then goes in the cupboard.",
    note: "Nothing small to hold. Empty bags go away at once.",
  },
  c18: {
    title: "Rice takes time",
    text: "The pot is on, and there is nothing else to do. You sit on the floor, close to your child. From here you hear it bubble.",
    note: "Pot at the back, heat low, and you in the kitchen.",
  },
  c19: {
    title: "Whose jumper is this",
    text: 'You fold, and ask whose it is. "Whose jumper is this?" You wait, and then answer it yourself, or don\'t.',
    withoutSound: {
      title: "This jumper doesn't fit",
      text: "You hold a tiny jumper against your own tummy. It doesn't fit. Then you hold it near your child, and wait a moment.",
    },
  },
  c20: {
    title: "Lids and pots",
    text: "Three lids and three pots, on the floor. Your child tries, slides, turns. If it doesn't fit, maybe it's a hat.",
    note: "Well away from the stove, knives and cleaning products.",
  },
  c21: {
    title: "Potato by potato",
    text: "Your child puts the potatoes in the basket. You hand them over, or wait your turn. A rolling potato counts double.",
    note: "Well away from the stove, knives and cleaning products.",
  },
  c22: {
    title: "Water for the plant",
    text: "Your child gives the plant a drink. The plant says nothing, and drinks anyway. The rest of the cup is for the floor.",
    note: "A small cup of water, and a harmless houseplant.",
  },
  c23: {
    title: "Two brooms",
    text: "You sweep, and your child sweeps with the hand brush. The heap grows, or wanders off. Under the table your colleague is the expert.",
    note: "What is swept up stays out of the mouth.",
  },
  c24: {
    title: "Salad, torn",
    text: "Your child tears up the lettuce. Big bits, small bits, or one giant leaf for you. You do the chopping, over on the other side.",
    note: "Well away from the stove, knives and cleaning products.",
  },
  c25: {
    title: "The small washing-up",
    text: "A bowl of lukewarm water and two plastic cups. Your child washes, you dry. Sometimes a cup takes five goes.",
    note: "Lukewarm water, no knives, and you beside it.",
  },
  c26: {
    title: "What can wait",
    text: '"What can wait?" you ask out loud. The ironing, the letters, the crumbs. Your child may pick one to wait too.',
    withoutSound: {
      title: "One pile can wait",
      text: "You push one pile aside with a happy sigh. Your child may push one aside too. Then you do the rest.",
    },
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
