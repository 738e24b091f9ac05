import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  y1: {
    title: "Pyjama tickles",
    text: "Two fingers walk towards the tummy. You look, and you wait. If your child asks for more, there's more. If they turn away, it stops.",
    note: "Not straight after milk. On a mat or bed: one hand on your child.",
    withoutSound: {
      title: "Pyjama tickles",
      text: "Two quiet fingers walk towards the tummy. You look, and you wait. A smile, and they walk on. If your child turns away, it stops.",
    },
    withoutEyeContact: {
      title: "Pyjama tickles",
      text: 'Two fingers walk towards the tummy. "More?" you ask, and wait. If a small hand asks for more, carry on. If your child turns away, it stops.',
    },
  },
  y2: {
    title: "A word per popper",
    text: "Pop, and a soft word. Pop, and another. At the last popper it's quiet.",
    note: "On a mat or bed: one hand on your child.",
    withoutSound: {
      title: "A thumb per popper",
      text: "At each popper your thumb rests on the cloth. From the feet up to the chin. At the last one your hand stays.",
    },
  },
  y3: {
    title: "Trousers on your head",
    text: '"The trousers go on the head," you say. Your child knows better. Somehow you both end up in pyjamas.',
    withoutSound: {
      title: "Trousers on your head",
      text: "You put the trousers on your own head and wait. Your child knows better. Somehow you both end up in pyjamas.",
    },
  },
  y4: {
    title: "At half speed",
    text: "Softer light, slower hands. Yesterday's pyjamas, in yesterday's corner. You could leave it at that.",
    note: "On a mat or bed: one hand on your child.",
  },
  y5: {
    title: "Between two outfits",
    text: "Between clothes and pyjamas there's a moment with neither. Legs kick, or do a lap of the room. You could watch until it's done.",
    note: "On a mat or bed: one hand on your child.",
  },
  y6: {
    title: "Warm pyjamas",
    text: "You hold the pyjamas against your own tummy for a bit. Now they're warm. On they go, leg by leg.",
    note: "On a mat or bed: one hand on your child.",
  },
  y7: {
    title: "Here comes a foot",
    text: "A foot looks for the way down the trouser leg. You hold the cloth and watch. Sometimes nothing comes, and then toes.",
    note: "On a mat or bed: one hand on your child.",
  },
  y8: {
    title: "The bare back first",
    text: "Before the pyjamas: a warm hand on a bare back. From top to bottom, once or ten times. Then the cloth over it.",
    note: "On a mat or bed: one hand on your child.",
  },
  y9: {
    title: "A hand comes to fetch",
    text: "Your hand crawls up the sleeve, from the far end. Halfway along it waits for a small hand. They come out together.",
    note: "On a mat or bed: one hand on your child.",
  },
  y10: {
    title: "Dark behind the glass",
    text: "In pyjamas, once more to the window, carried or on foot. Lights, rain, or your own reflections. Now the day has been seen.",
    note: "Window shut, and curtain cords out of reach.",
  },
  y11: {
    title: "The slowest wins",
    text: "Today the slowest dresser wins. A sleeve like a snail, a leg like a tortoise. If it gets too slow, your child has won.",
  },
  y12: {
    title: "The button expert",
    text: "One button is your child's, the rest are yours. You hold the cloth and wait. If it ends up crooked, that's tonight's fashion.",
  },
  y13: {
    title: "Today's clothes",
    text: "Today's clothes go in the washing basket, one by one. Your child throws, you wave them off. The socks go last, as usual.",
  },
  y14: {
    title: "Cloth on a cheek",
    text: "The pyjamas touch a hand first, and then a cheek. Are they soft, or a bit itchy? If your baby turns away, you know.",
    note: "On a mat or bed: one hand on your child.",
  },
  "pyjama-together": {
    title: "The pyjama committee",
    text: "The big one can choose the little one's pyjamas. The little one lies safely under your hand. Stars or stripes, both are fine.",
    note: "One hand stays on the little one.",
  },
  "pyjama-return": {
    title: "Waiting with pyjamas",
    text: "The changing may have begun already. You sit on the floor, pyjamas on your knee. Your child comes, or looks, or stays put.",
  },
};
