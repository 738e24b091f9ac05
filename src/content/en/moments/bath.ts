import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  b1: {
    title: "Warm on the tummy",
    text: "Later in the bath: a warm flannel on the tummy. Your hand stays, and you hum one tune. The washbasin is fine too.",
    note: "To read before the bath. Feel that it's lukewarm. Near water you stay the whole time.",
    withoutSound: {
      title: "Warm on the tummy",
      text: "Later in the bath: a warm flannel on the tummy. Your hand stays, and moves softly with the breathing.",
    },
  },
  b2: {
    title: "The cup waits",
    text: "Later in the bath: you hold a cup of water high. You wait for a look. Then comes the waterfall, beside the tummy.",
    note: "To read before the bath. Feel that it's lukewarm. Near water you stay the whole time.",
    withoutEyeContact: {
      title: "The cup waits",
      text: "Later in the bath: you hold a cup of water high. You wait for a hand or a kick. Then comes the waterfall, beside the tummy.",
    },
  },
  b3: {
    title: "This knee first",
    text: 'Later in the bath: your child points, you wash that bit. "Knee," you say. Maybe the same knee, six times.',
    note: "To read before the bath. Feel that it's lukewarm. Near water you stay the whole time.",
    withoutSound: {
      title: "This knee first",
      text: "Later in the bath: your child points, you wash that bit. Maybe the same knee, six times.",
    },
  },
  b4: {
    title: "Who's behind that tooth",
    text: "Later your child brushes first, and you go second. Who is hiding behind that tooth? A carrot, a lion, a bit of soup.",
    note: "Brushing is for sitting or standing, not for running.",
    withoutSound: {
      title: "Brushing in turn",
      text: "Later your child brushes first, and you go second. One finger up shows whose turn it is. Then one big lion's mouth.",
    },
  },
  b5: {
    title: "Water moves",
    text: "Later in the bath: you could watch those hands in the water. Splashing, stroking, catching a drop. No explanation needed.",
    note: "To read before the bath. Feel that it's lukewarm. Near water you stay the whole time.",
  },
  b6: {
    title: "Wrapped up",
    text: "Later, after the bath: a towel all round, and then just sitting. You'll both dry. The pyjamas are not going anywhere.",
    note: "To read before the bath. Feel that it's lukewarm. Near water you stay the whole time.",
  },
  b7: {
    title: "Toe by toe",
    text: "Later at the bath: one foot in the water, then a wait. Your child chooses when the rest follows. A flannel is fine too.",
    note: "To read before the bath. Feel that it's lukewarm. Near water you stay the whole time.",
  },
  b8: {
    title: "A customer in the bath",
    text: "Later in the bath: your child gets to wash your hand. Or a duck, or a cup. You are an easy customer.",
    note: "To read before the bath. Feel that it's lukewarm. Near water you stay the whole time.",
  },
  "bath-together": {
    title: "On towel duty",
    text: "Later: the big one can pass the flannel or the towel. The little one is safe in your hands. Everyone has a job.",
    note: "To read before the bath. Feel that it's lukewarm. Near water you stay the whole time.",
  },
  "bath-return": {
    title: "Beside the empty bath",
    text: "Before the water runs: you sit on the floor beside the bath. Your child is close by. Down at their height, and that's all.",
    note: "To read before the bath. Feel that it's lukewarm. Near water you stay the whole time.",
  },
};
