import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  o1: {
    title: "The song that waits",
    text: "Before you set off: pick one song for the road. Leave out the last word. Your child fills it in, with any sound at all.",
    note: "Driving or cycling: eyes and hands for the road.",
    withoutSound: {
      title: "Four taps",
      text: "Before you set off: three taps on a knee, then a wait. The fourth is for whoever likes. The ride itself can be quiet.",
    },
  },
  o2: {
    title: "I hear with my ear",
    text: "Before you set off: here is a game for ears. You take turns saying what you hear. A bus, a dog, a tummy.",
    note: "Driving or cycling: eyes and hands for the road.",
    withoutSound: {
      title: "I spy, without words",
      text: "Before you set off: each of you points at something that moves. A leaf, a cloud, a pigeon. Then off you go, calmly.",
    },
  },
  o3: {
    title: "Follow that finger",
    text: "Before you set off: this one is for walkers and bus riders. Your child points. You say what the finger found. Then a look.",
    withoutSound: {
      title: "Follow that finger",
      text: "Before you set off: this one is for walkers and bus riders. Your child points. Your own finger points too, at the very same dog.",
    },
    withoutEyeContact: {
      title: "Follow that finger",
      text: "Before you set off: this one is for walkers and bus riders. Your child points. You both look the same way. You say what the finger found.",
    },
  },
  o4: {
    title: "Bump and bend",
    text: 'Before you set off: today the two of you announce the road. "Bump." "Bend." Whoever feels it says it.',
    note: "Driving or cycling: eyes and hands for the road.",
    withoutSound: {
      title: "A dry run",
      text: "Before you set off: you two lean left, then right. Along comes a bump. After that it's the real road's turn.",
    },
  },
  o5: {
    title: "Quiet is fine",
    text: "Before you set off: a ride without talking is a ride together. The same hum, the same bends. Your child can tell you're there.",
    note: "At the wheel or on a bike: eyes on the road.",
  },
  o6: {
    title: "Looking the same way",
    text: "Before you set off: this one is for walkers and bus riders. You could look where your child looks. A lamp post is fine.",
  },
  o7: {
    title: "Left, right, stop",
    text: 'Before you set off: today you say what the road does. "Now left. Now we stop." A babble back is traffic news too.',
    note: "Driving or cycling: eyes and hands for the road.",
    withoutSound: {
      title: "The road on a palm",
      text: "Before you set off: you draw the way in your child's palm. Straight on, a bend, home. The ride itself can be quiet.",
    },
  },
  "onroad-together": {
    title: "A song for two",
    text: "Before you set off: the big one picks a song. The little one can listen or hum. Everyone is strapped in.",
    note: "Driving or cycling: eyes and hands for the road.",
    withoutSound: {
      title: "Seat belt inspector",
      text: "Before you set off: you do the belts, the big one watches. Thumbs up, and off you go.",
    },
  },
  "onroad-return": {
    title: "One breath, then go",
    text: "Before you set off: everyone is strapped in, and so are you. One calm breath in the same small space. The road can wait.",
    note: "At the wheel or on a bike: eyes on the road.",
  },
};
