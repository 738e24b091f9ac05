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
    note: "Nothing hot on your lap or within reach.",
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
  f9: {
    title: "Milk is on its way",
    text: 'You get the milk ready and say what you\'re doing. "First the water. Now a little shake." Your voice keeps the waiting company.',
    note: "Hot water stays well away from your baby. Try the milk on your wrist first.",
    withoutSound: {
      title: "Waiting on your shoulder",
      text: "The milk is nearly ready. Your baby lies against your shoulder, and you sway on the spot. That way you both wait.",
    },
  },
  f10: {
    title: "The burp takes its time",
    text: "After milk your baby lies against your shoulder. Your hand moves slowly over the back. If no burp comes, it was simply a cuddle.",
    note: "The face stays free, and you're wide awake.",
  },
  f11: {
    title: "Listening to sips",
    text: "Gulp, gulp, breath. You could listen to the milk go down. When it goes quiet, that's fine too.",
  },
  f12: {
    title: "Changing arms halfway",
    text: "Halfway through the milk you change arms. This side has another bit of the room. A look round first, then on with drinking.",
  },
  f13: {
    title: "All gone",
    text: "The milk is gone, and there you sit. Nobody gets up yet. Those few seconds belong to you both.",
    note: "Getting drowsy? Then a baby goes into their own cot first.",
  },
  f14: {
    title: "Cloth between fingers",
    text: "During a feed a hand plays with your jumper. A seam, a fold, a bit of skin. You let the hand explore.",
  },
  f15: {
    title: "Today you're the one eating",
    text: "You eat, and your baby sits or lies nearby. They see a spoon go up, and down again. No explaining, though smacking your lips is fine.",
    note: "Nothing hot on your lap or within reach.",
  },
  f16: {
    title: "Who's at the table",
    text: 'You greet everyone at the table. "Hello, Gran. Hello, spoon. Hello, empty chair." Your child joins in, or just looks.',
    note: "Greeting with an empty mouth.",
    withoutSound: {
      title: "Waving at the table",
      text: "You wave to everyone at the table. The spoon and the empty chair too. Your child waves along, or just looks.",
    },
  },
  f17: {
    title: "Humming between gulps",
    text: "When your baby pauses, you hum three notes. When they drink again, you're quiet. You take over from each other.",
    withoutSound: {
      title: "A thumb between gulps",
      text: "When your baby pauses, your thumb strokes a cheek or hand. When they drink again, it lies still. You take over from each other.",
    },
  },
  f18: {
    title: "You taste first",
    text: "You take a bite of the same, and chew calmly. Your child sees how it's done. Joining in is fine, and so is waiting.",
    note: "Sitting upright, in small, soft pieces.",
  },
  f19: {
    title: "Clean, finger by finger",
    text: "After the meal each finger gets a warm cloth. You start with whichever hand comes out. Thumbs tend to be the tastiest.",
  },
  f20: {
    title: "The spoon drops",
    text: "The spoon drops, and you pick it up. It drops again, and you watch it go. Three times, and then it stays down there.",
  },
  f21: {
    title: "Done is done",
    text: "How does your child show they're done? A hand up, a head aside, a plate pushed away. You do the same back, and clear up.",
  },
  f22: {
    title: "Pouring it themselves",
    text: "A small jug with a drop of water. Your child pours, you hold the cup. What spills is for the table.",
    note: "Cold water, at the table.",
  },
  f23: {
    title: "Listening to a crust",
    text: "You bite into a crust of bread. Crack. Your child listens, may bite too, or leaves the cracking to you.",
    note: "Sitting upright, chewing in peace. Talking comes after.",
  },
  f24: {
    title: "The chef stirs",
    text: "Your child stirs their own bowl. One way, the other way, or not at all for a bit. You stir yours at the same speed.",
    note: "Lukewarm, not hot.",
  },
  f25: {
    title: "Bear eats too",
    text: "The bear gets an empty spoon. Sometimes he likes it, sometimes he turns his head. Your child decides, and the bear goes along.",
    note: "Sitting upright, and empty spoons for the bear.",
  },
  f26: {
    title: "Hands in a ring",
    text: "Before the first bite you hold hands. One squeeze, and let go. Whoever would rather not lays a hand on the table.",
  },
  f27: {
    title: "Something from today",
    text: "You tell one small thing from today. A pigeon, a puddle, a crooked sock. Then you wait, and eating is fine too.",
    note: "Telling with an empty mouth.",
    withoutSound: {
      title: "Today in one gesture",
      text: "You show one small thing from today, with your hands. A pigeon, a puddle, a crooked sock. Then you wait for one back.",
    },
  },
  f28: {
    title: "Who sits where",
    text: "Today your child picks who sits where. You on the small chair, the doll on the big one. Tomorrow may be different again, or not.",
  },
  f29: {
    title: "Drinking with ears",
    text: "Halfway through a feed a door shuts, or a dog barks. Your baby stops and listens. You listen too, and wait till they go on.",
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
