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
    text: "Your child discovers something: a zip, a shadow, a crumb. You could watch and do nothing. A crumb needs no explaining.",
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
    text: "You could lie down flat on the floor. Your child comes by, climbs over, or stays busy elsewhere. Today the game is lying down.",
    note: "For when you can stay awake yourself.",
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
    text: "A game may be going on already. You sit at the edge of the mat. When a block comes your way, you're in.",
  },
};
