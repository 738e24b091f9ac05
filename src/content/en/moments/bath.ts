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
    text: "Later at the bath: one foot in the water, then a wait. Your child chooses when the rest follows, or pulls back. A flannel is fine too.",
    note: "To read before the bath. Feel that it's lukewarm. Near water you stay the whole time.",
  },
  b8: {
    title: "A customer in the bath",
    text: "Later in the bath: your child gets to wash your hand. Or a duck, or a cup. You are an easy customer.",
    note: "To read before the bath. Feel that it's lukewarm. Near water you stay the whole time.",
  },
  b9: {
    title: "Rain from a cup",
    text: "Later in the bath: you pour rain over a small hand. Then your child wets yours. Turn by turn, until someone has had enough.",
    note: "To read before the bath. Feel that it's lukewarm. Near water you stay the whole time.",
  },
  b10: {
    title: "Meeting the water first",
    text: "Later: your elbow tests the water, and then a small hand does. One finger, or the whole hand, or rather not. Then comes the rest.",
    note: "To read before the bath. Feel that it's lukewarm. Near water you stay the whole time.",
  },
  b11: {
    title: "Your voice, under water",
    text: "Later in the bath: your baby on your arm, ears just under. You hum, and it sounds different. Maybe everything goes still for a bit.",
    note: "To read before the bath. Feel that it's lukewarm, and hold the head the whole time.",
    withoutSound: {
      title: "Still on your arm",
      text: "Later in the bath: your baby afloat, water to the ears. You don't move. The water does the rest.",
    },
  },
  b12: {
    title: "Drip by drip",
    text: "Later in the bath: you squeeze a flannel, drip by drip. One on a knee, one on the tummy. Then you wait for something to move.",
    note: "To read before the bath. Feel that it's lukewarm. Near water you stay the whole time.",
  },
  b13: {
    title: "Slowly out of clothes",
    text: "Before the bath: one piece of clothing, and then a pause. A bare foot, a bare tummy. Meanwhile your hand keeps the rest warm.",
    note: "To read before the bath. Feel that it's lukewarm. One hand on your child the whole time.",
  },
  b14: {
    title: "Listening to the bath",
    text: "The bath is filling. You listen from the hall, or with your child on your arm. It splashes, then it hums, and then it's quiet.",
    note: "To read before the bath. Feel that it's lukewarm. Near water you stay the whole time.",
  },
  b15: {
    title: "A dot on the mirror",
    text: "Later, after the bath, the mirror is misty. You draw one dot, and then another. Maybe a small hand joins in.",
    note: "To read before the bath. Feel that it's lukewarm. Near water you stay the whole time.",
  },
  b16: {
    title: "Ten toes to dry",
    text: "Later, after the bath: each toe gets the towel. One toe, one small press. After the tenth you can start again, or not.",
    note: "To read before the bath. Feel that it's lukewarm. One hand on your child the whole time.",
  },
  b17: {
    title: "No bath tonight",
    text: "Maybe a flannel will do tonight. Face, hands, and whatever is sticky. An evening without a bath is an evening too.",
    note: "To read before the bath. Feel that it's lukewarm. Near water you stay the whole time.",
  },
  b18: {
    title: "Splashing is fine",
    text: "Later in the bath: two legs and a lot of water. Your sleeves are rolled up already. You hold on, and see how far it gets.",
    note: "To read before the bath. Feel that it's lukewarm. Near water you stay the whole time.",
  },
  b19: {
    title: "Cream for the feet",
    text: "Later, after the bath: you warm some cream in your hands. One foot, very slowly. The other foot waits, or pulls back.",
    note: "To read before the bath. Feel that it's lukewarm. One hand on your child the whole time.",
  },
  b20: {
    title: "The duck goes by",
    text: "Later in the bath: the duck sails slowly past. It stops where a hand stops it. Then it sails back to you.",
    note: "To read before the bath. Feel that it's lukewarm. Near water you stay the whole time.",
  },
  b21: {
    title: "Sleeves of foam",
    text: "Later in the bath: your child gets a sleeve of foam. You get one too. Then you wash each other's sleeve away.",
    note: "To read before the bath. Feel that it's lukewarm. Near water you stay the whole time.",
  },
  b22: {
    title: "Float or sink",
    text: "Later in the bath: a spoon, a cup, a sponge. Your child lets go, and you both watch. Whatever sinks gets a second try.",
    note: "To read before the bath. Feel that it's lukewarm. Near water you stay the whole time.",
  },
  b23: {
    title: "Painting with water",
    text: "Later in the bath: a flannel makes a brush. Your child paints the tiles, and you keep quiet about art. It dries, and there's room again.",
    note: "To read before the bath. Feel that it's lukewarm. Near water you stay the whole time.",
  },
  b24: {
    title: "The water leaves",
    text: "Later, after the bath: your child pulls the plug. Wrapped in a towel, you both watch it go. The last bit makes a funny noise.",
    note: "To read before the bath. Feel that it's lukewarm. Near water you stay the whole time.",
  },
  b25: {
    title: "Ripples of light",
    text: "Later at the bath: light dances on the tiles or the ceiling. You follow one stripe with your eyes. Your baby looks, or kicks up new ones.",
    note: "To read before the bath. Feel that it's lukewarm. Near water you stay the whole time.",
  },
  b26: {
    title: "A warm cloth on top",
    text: "Later in the bath: a wet cloth lies over chest and tummy. It keeps warm what the water doesn't reach. Now and then you pour some on.",
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
