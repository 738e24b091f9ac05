import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  p1: {
    title: "Nose to nose",
    text: "You lie on your tummy too, face to face. You could wait for that head to come up. Tired means done.",
    note: "On the tummy: a wide-awake baby, and you there.",
    withoutEyeContact: {
      title: "Tummy beside tummy",
      text: "You lie on your tummy too, side by side. You both see the same leg of the same chair. Tired means done.",
    },
  },
  p3: {
    title: "An open lap",
    text: "You stay put, with an open lap. Your child comes to refuel and is off again. You're the harbour with the cold coffee.",
  },
  p4: {
    title: "Passing the blocks",
    text: "Your child builds. You pass whatever is asked for, and leave it at that. Falling down is part of it.",
  },
  p5: {
    title: "There and back",
    text: "A ball rolls there and back. You say who gets it. When it rolls under the sofa, that's the break.",
    note: "A ball bigger than a fist.",
    withoutSound: {
      title: "There and back",
      text: "A ball rolls there and back. Open arms show whose turn it is. When it rolls under the sofa, that's the break.",
    },
  },
  p6: {
    title: "Bear is confused",
    text: 'Bear puts his shoe on his head. "That\'s how it goes," says Bear. Your child gets to explain.',
    withoutSound: {
      title: "Bear is confused",
      text: "Bear puts his shoe on his head and lies down. Bear waits. Your child can show him how it goes.",
    },
  },
  p7: {
    title: "Watch, and do nothing",
    text: "Your child discovers something: a zip, a shadow, a patch of sun. You could watch and do nothing. A shadow needs no explaining.",
  },
  p8: {
    title: "Not that, then",
    text: 'Your baby grumbles and you guess. Playing? "Ah, not that." Up in your arms? You keep guessing together, and laughing is allowed.',
    withoutSound: {
      title: "Not that, then",
      text: "Your baby grumbles and you guess. The rattle? You slide it away again, with open hands. Then you try something else.",
    },
  },
  p9: {
    title: "Flat on the floor",
    text: "You could lie down flat on the floor. Your child climbs over you, rolls beside you, or looks on. Today the game is lying down.",
    note: "Getting drowsy? Then a baby goes into their own cot first.",
  },
  p11: {
    title: "The same again",
    text: "Your child does it again, and again. You sit alongside and slide the block back. Today the same thing is the game.",
  },
  p12: {
    title: "A sock on tour",
    text: "A bright sock floats slowly from left to right. Your baby follows it, or prefers the ceiling. Then the sock rests on your hand.",
  },
  p13: {
    title: "From the other side",
    text: "You move to the other side of the mat. Maybe a small head turns too, maybe not. Everything looks different from here.",
  },
  p14: {
    title: "A seat on your thighs",
    text: "Your baby sits or lies on your thighs, in your hands. You sway slowly, left and right. If your baby turns, you both look that way.",
    note: "A head that still wobbles rests in your hand.",
  },
  p15: {
    title: "Given and given back",
    text: "Your child gives you something, or drops it near you. You study it from all sides. You give it back, and it starts over.",
    note: "Nothing small or loose, and you stay close.",
  },
  p16: {
    title: "In the box, out again",
    text: "A box with a spoon, a cloth and a cup. Your child takes everything out. You put one thing back, and wait.",
    note: "Nothing small or loose, and you stay close.",
  },
  p17: {
    title: "Pillow mountain",
    text: "A cushion lies on the floor. Your child crawls over it, around it, or shoves it aside. You sit on the far side.",
    note: "On the floor, and you stay close.",
  },
  p18: {
    title: "The road on your leg",
    text: "Your leg is the road, and you keep still. A car drives from your foot to your knee. Traffic jams are welcome today.",
  },
  p19: {
    title: "The shop is open",
    text: 'Your child sells you a block. "How much is that?" you ask. You pay with a handshake, or an imaginary carrot.',
    withoutSound: {
      title: "The shop is open",
      text: "Your child sells you a block. You point to one and pay with a handshake. There is no change.",
    },
  },
  p20: {
    title: "Which hand",
    text: "One small sock, two closed hands. Your child taps one. If it's the other, you laugh. Then your child hides it.",
  },
  p21: {
    title: "The island",
    text: "A cushion is an island, and you're on it. Your child swims off and swims back. The island has room for one more leg.",
  },
  p22: {
    title: "Who copies whom",
    text: "You sit close and look. When a mouth opens, yours opens too. A tongue, a frown, and then a wait.",
    withoutEyeContact: {
      title: "Hands copying hands",
      text: "You sit alongside. When a hand opens, yours opens too. A fist, a swipe, and then a wait.",
    },
  },
  p10: {
    title: "Not the tower, the ball",
    text: 'You build a tower. Your child looks at the ball. "Ball," you say, and the ball rolls. The tower can wait.',
    withoutSound: {
      title: "The tower can wait",
      text: "You build a tower. Your child looks at the ball. You slide the blocks aside, and the ball rolls.",
    },
  },
  "floor-together": {
    title: "The bridge",
    text: "Your legs make a bridge. The big one drives a car underneath. The little one watches from your lap.",
    note: "The big one's small toys stay far from the little one.",
  },
  "floor-return": {
    title: "The edge of the mat",
    text: "A game may be going on already. You sit at the edge of the mat. Watching first, and maybe you're let in.",
  },
};
