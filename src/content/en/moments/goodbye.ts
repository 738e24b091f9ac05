import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  g1: {
    title: "Hug, wave, one line",
    text: 'A hug, a look, and one short line of your own. "See you later." Then you go.',
    withoutSound: {
      title: "Hug, heart, wave",
      text: "A hug, a hand on your heart, a wave. In that order. Then you go.",
    },
    withoutEyeContact: {
      title: "Hug and one line",
      text: 'A hug, cheek to cheek, and one short line of your own. "See you later." Then you go.',
    },
  },
  g2: {
    title: "Something of yours",
    text: "Something small of yours goes along in the bag. A soft cloth, an old mitten. Your child gets to pack it.",
    note: "No cords or loose bits.",
  },
  g3: {
    title: "News from the night",
    text: "You tell how the night went, with your baby on your arm. Two familiar voices above one small head. Then comes the hand-over.",
    withoutSound: {
      title: "Held a bit longer",
      text: "Your baby stays on your arm while you say hello. You sway gently from left to right. Then comes the hand-over.",
    },
  },
  g4: {
    title: "The bench",
    text: "Is there a bench by the coats? You could sit there for a moment, coat already off. Together you see who comes in.",
  },
  g5: {
    title: "A look round first",
    text: "Your child looks round from your arm, or beside your leg. Who is here, what is new? You look too.",
    note: "Your child sees you leave.",
  },
  g6: {
    title: "Push me out",
    text: "Your child gets to push you out of the door. You are heavy, and then suddenly you aren't. If it's not a day for pushing, you wave.",
  },
  g7: {
    title: "Same spot, same wave",
    text: "You wave from your own spot. The window, the gate or the door. Your child waves, or looks, or sleeps.",
  },
  "goodbye-together": {
    title: "The courier",
    text: "The big one can carry the little one's bag or cuddly toy. The little one sits safely on your arm. Then all three of you wave.",
  },
  "goodbye-return": {
    title: "Down to their height",
    text: "It has been a full morning. At the door you go down to your child's height. First nothing for a moment, then bye.",
  },
};
