import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  o1: {
    title: "The song that waits",
    text: "Before you set off: pick one song for the road. Leave out the last word. Your child fills it in, or you do, with any sound.",
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
  o8: {
    title: "Hood down",
    text: "Before you set off: fold back the pushchair's hood. Branches, gutters, a piece of sky. You do the walking, your child has the view.",
  },
  o9: {
    title: "A tune at red",
    text: "Before you set off: choose a tune for standing still. At a red light you hum it. When it turns green, it's over.",
    note: "Driving or cycling: eyes and hands for the road.",
    withoutSound: {
      title: "A pat before leaving",
      text: "Before you set off: your hand gives a leg two soft pats. That means: off we go. The ride itself can be quiet.",
    },
  },
  o10: {
    title: "Belt, then a hand",
    text: "Before you set off: first the belt clicks. Then your hand rests on a knee for one breath. That's where the road begins.",
    note: "Everyone strapped in, and then you drive.",
  },
  o11: {
    title: "Listening to the road",
    text: "Before you set off: the road has its own sounds today. Tyres, rain, a squeaky wheel. You listen, each in your own seat.",
    note: "At the wheel or on a bike: eyes on the road.",
  },
  o12: {
    title: "Who's home already",
    text: "Before you set off: on the way you tell who's home already. The cat, the soup, the wet boots. Home has begun a little.",
    note: "Driving or cycling: eyes and hands for the road.",
    withoutSound: {
      title: "Pointing home",
      text: "Before you set off: you point towards where you live. One arm is enough, and your child watches. The ride itself can be quiet.",
    },
  },
  o13: {
    title: "The last steps, slowly",
    text: "Before you set off: you take the last few steps slowly. Your child gets to look at one thing. A leaf, a drain, a wet stone.",
    note: "Near the street, hand in hand.",
  },
  o14: {
    title: "One colour for the road",
    text: "Before you set off: your child picks a colour. Whoever sees it says so. Sometimes nothing comes for ages, and then a fire engine.",
    note: "Driving or cycling: eyes and hands for the road.",
    withoutSound: {
      title: "One colour on the pavement",
      text: "Before you set off: your child picks a colour. You each point at something in it, still on the pavement. Then off you go.",
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
