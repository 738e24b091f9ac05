import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  n1: {
    title: "Peekaboo at nappy time",
    text: 'You hold a clean cloth in front of your own face. "Where am I? Peekaboo." Same spot, same words. Then you wait a moment.',
    note: "Your child's face stays free. One hand stays on your child.",
    withoutSound: {
      title: "Peekaboo without words",
      text: "You hold a clean cloth in front of your own face. Slowly it sinks, and there you are. Then you wait a moment.",
    },
    withoutEyeContact: {
      title: "Where is that foot",
      text: 'A foot disappears under a clean cloth. "Where is that foot? There." Same foot, same words. Then you wait a moment.',
    },
  },
  n2: {
    title: "Say it, then do it",
    text: 'You could say what your hands will do next. "Up go your legs." A short wait. And then up they go.',
    note: "One hand stays on your child.",
    withoutSound: {
      title: "A hand first",
      text: "You could rest a warm hand where you will start. A short wait. And then the legs go up.",
    },
  },
  n3: {
    title: "Kick and toot",
    text: "Each kick gets one silly sound. No kick, no sound. Your child conducts.",
    note: "One hand stays on your child.",
    withoutSound: {
      title: "Kick and press",
      text: "Each kick gets a soft press of your hand against the foot. No kick, no press. Your child is the boss.",
    },
  },
  n4: {
    title: "Keeper of the nappy",
    text: 'Your child looks after the clean nappy. "Now, please," you say, and here it comes. Maybe, because letting go is work.',
    note: "One hand stays on your child.",
    withoutSound: {
      title: "Keeper of the nappy",
      text: "Your child looks after the clean nappy. Your open hand asks for it. Here it comes, maybe, because letting go is work.",
    },
  },
  n5: {
    title: "Hello, knee",
    text: "Your child picks who says hello: knee, tummy or toe. You answer on the knee's behalf. Knees have a lot to say.",
    note: "One hand stays on your child.",
    withoutSound: {
      title: "The knee waves",
      text: "Your child picks who waves: knee, tummy or toe. You wave back with your elbow.",
    },
  },
  n6: {
    title: "Slower hands",
    text: "The same nappy, with slightly slower hands. Your child may follow along, or study the ceiling. Both are fine.",
    note: "One hand stays on your child.",
  },
  n7: {
    title: "Legs at large",
    text: "The nappy is off and the legs are free. You could let them kick for a bit, and watch. Then comes the clean one.",
    note: "One hand stays on your child.",
  },
  n8: {
    title: "Next to the potty",
    text: "You sit on the floor next to the potty. Nothing has to come. Waiting together is company too.",
  },
  n9: {
    title: "The sticky tab",
    text: "One sticky tab is your child's job. Open, shut, and open again. You do the other one.",
    note: "One hand stays on your child.",
  },
  n10: {
    title: "Not hungry, just wet",
    text: 'Your child grumbles, and you think of milk. Not that. "Ah, it was the nappy." You say it out loud, and then you change it.',
    note: "One hand stays on your child.",
    withoutSound: {
      title: "Milk first, then the nappy",
      text: "Your child grumbles, and you think of milk. The little head turns away. A hand on the tummy, and then you change the nappy.",
    },
  },
  n11: {
    title: "A breath of wind",
    text: "You blow very softly over a hand or a tummy. Then you wait. If something wriggles, one more comes. If not, that was it.",
    note: "One hand stays on your child.",
  },
  n12: {
    title: "Cycling without a bike",
    text: "The legs pedal slowly in your hands. One lap, and then a pause. If a leg pushes on by itself, you follow.",
    note: "One hand stays on your child.",
  },
  n13: {
    title: "What's up there",
    text: "From the mat the room looks different. A lamp, a crack, a branch outside. You look up for a moment too.",
    note: "One hand stays on your child.",
  },
  n14: {
    title: "Warmed in your hand",
    text: "The wipe is cold, your hand isn't. You hold it for a moment first. Then gently, from front to back.",
    note: "One hand stays on your child.",
  },
  n15: {
    title: "Humming till it's shut",
    text: "You hum softly while the nappy is open. At the last sticky tab the tune stops. That's how your child hears it's done.",
    note: "One hand stays on your child.",
    withoutSound: {
      title: "Three pats and done",
      text: "The nappy is shut. Your hand pats the tummy three times, gently. That's how your child feels it's done.",
    },
  },
  n16: {
    title: "Two thumbs to hold",
    text: "The nappy is done, but you stay a moment. Your thumbs lie in two small hands. Whoever lets go first ends it.",
    note: "One hand stays on your child.",
  },
  n17: {
    title: "Rolling over is fine",
    text: "Your child rolls over halfway through. You wait a second and see what there is to see. Then back they roll, with some help.",
    note: "One hand stays on your child.",
  },
  n18: {
    title: "Changing standing up",
    text: "Today your child stays standing, hands on your shoulder. You kneel. That way you each see something else.",
    note: "On the floor, not on the mat up high.",
  },
  n19: {
    title: "Bin duty",
    text: "The nappy has become a parcel. Your child carries it to the bin, and lets it drop. Thud. Then you both wash your hands.",
    note: "Tabs shut tight, and then clean hands.",
  },
  n20: {
    title: "Four hands, one tap",
    text: "After the change you wash your hands together. Foam goes from your thumb to your child's. Then back again.",
    note: "Lukewarm water, steady on a stool or your arm.",
  },
  n21: {
    title: "How do we get there",
    text: "How will your child get to the changing spot today? Backwards, on all fours, or carried. You go the same way.",
    note: "One hand stays on your child.",
  },
  n22: {
    title: "Bear goes first",
    text: "The bear has a nappy too, made of kitchen paper. Your child shows how, and you do the same. The bear lies stiller than most.",
    note: "One hand stays on your child.",
  },
  n23: {
    title: "Potty or nappy",
    text: '"Potty or nappy?" you ask, and you wait. Both are fine, and so is a change of mind. You go along, wherever it is.',
    note: "One hand stays on your child.",
    withoutSound: {
      title: "Two hands, one choice",
      text: "One hand points to the potty, the other to the nappy. Your child picks a hand. You go along.",
    },
  },
  n24: {
    title: "Bye, water",
    text: "Your child pushes the button, and the water whirls off. You both wave it goodbye. Then new water comes, and that's worth a look too.",
    note: "You stay there, and then the lid goes down.",
  },
  n25: {
    title: "A hand at rest",
    text: "Halfway through, your hand rests on the tummy. Maybe another hand lands on top. Maybe not, and then you carry on.",
    note: "One hand stays on your child.",
  },
  n26: {
    title: "Who's in the mirror",
    text: "If there's a mirror, today's change happens in front of it. Who is that, with that foot? You're in there too.",
    note: "One hand stays on your child.",
  },
  n27: {
    title: "The other way round",
    text: "Today your baby lies the other way round on the mat. The window is on the other side now. A small head searches, or stays put.",
    note: "One hand stays on your child.",
  },
  n28: {
    title: "What stays on",
    text: "Not everything has to come off. Your child picks what stays: a sock, a hat, a paper crown. The nappy follows.",
    note: "One hand stays on your child.",
  },
  n29: {
    title: "Telling it afterwards",
    text: 'The nappy is done, and you tell what just happened. "First the legs. Then the wipe. And now it\'s finished." That gives it an ending.',
    note: "One hand stays on your child.",
    withoutSound: {
      title: "Pointing it out again",
      text: "The nappy is done. You slowly point it all out again: legs, wipe, nappy. Then two open hands: finished.",
    },
  },
  "nappy-together": {
    title: "The changing crew",
    text: "The big one can hold the clean nappy ready. The little one lies safely under your hand. Whose face is the most serious?",
    note: "One hand stays on the little one.",
  },
  "nappy-return": {
    title: "A warm hand first",
    text: "Before the nappy, your hand rests on a tummy or a leg. Your child looks, or doesn't. Then the changing begins.",
    note: "One hand stays on your child.",
  },
};
