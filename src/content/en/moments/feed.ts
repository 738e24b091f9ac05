import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  f1: {
    title: "A look mid-feed",
    text: "During a feed, a look comes now and then. You look back. When the look wanders off, you let it go.",
    note: "A bottle is held by hand, not propped.",
    withoutEyeContact: {
      title: "A finger to hold",
      text: "During a feed, a small hand sometimes wants something to hold. Your finger can be there. If the hand lets go, that's fine too.",
    },
  },
  f2: {
    title: "Two spoons",
    text: "Your child has a spoon of their own. Tap tap on the table, turn by turn. Whoever stops, stops.",
    note: "Sitting upright, mouth empty. The food itself stays out of the game.",
    withoutSound: {
      title: "Two spoons",
      text: "Your child has a spoon of their own. Turn by turn, a spoon goes up in the air. Whoever stops, stops.",
    },
  },
  f3: {
    title: "Cheers",
    text: "Your child holds out a cup and you clink. A look, and a sip. As often as your child starts it.",
    note: "Sitting upright, mouth empty. Then a quiet drink.",
    withoutEyeContact: {
      title: "Cheers",
      text: "Your child holds out a cup and you clink. Eyes on the cups is plenty. As often as your child starts it.",
    },
  },
  f4: {
    title: "Colours on the plate",
    text: "You take turns naming a colour on the plate. Eating it is another matter. Carrots are simply orange today.",
    note: "Talking with an empty mouth, sitting upright.",
    withoutSound: {
      title: "Colours on the plate",
      text: "You take turns pointing to a colour on the plate. Then you look for it on a jumper. Eating is another matter.",
    },
  },
  f5: {
    title: "Sitting down too",
    text: "You could sit down as well. Milk or food for your child, a glass for you. Nothing else has to happen.",
  },
  f6: {
    title: "Small hands",
    text: "What are those hands up to, at milk time or mealtime? They squeeze, stroke, grab. Watching for a bit is plenty.",
  },
  f7: {
    title: "Not the spoon, then",
    text: 'Your child points and you guess. The spoon? "Ah, not the spoon." You guess again, and laughing is allowed.',
    note: "Guessing and laughing with an empty mouth.",
    withoutSound: {
      title: "Not the spoon, then",
      text: "Your child points and you guess. The spoon? You shake your head at yourself and point again. Laughing is allowed.",
    },
  },
  f8: {
    title: "A pause is a pause",
    text: "Your child turns away and looks around. You could wait with them. Maybe the hunger comes back, maybe not.",
  },
  "feed-together": {
    title: "The waiter",
    text: "The big one can bring the little one's bib or spoon. The little one sits safely with you. Tips are optional.",
    note: "The big one brings things, you give the food.",
  },
  "feed-return": {
    title: "Pulling up a chair",
    text: "Milk or food may be under way already. You pull up a chair, quietly. Watching first, talking later.",
  },
};
