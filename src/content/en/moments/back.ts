import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  k1: {
    title: "Being found",
    text: "The screen is closed. You sit at your child's height and look. Your child comes, or looks, or simply carries on.",
    withoutEyeContact: {
      title: "Being found",
      text: "The screen is closed. You sit low, turned a little aside, hands still. Your child comes, or doesn't. You're there.",
    },
  },
  k2: {
    title: "Here I am again",
    text: '"I was busy. Now I\'m here." Then you look on, or join in.',
    withoutSound: {
      title: "Here I am again",
      text: "A wave, then a hand on your heart. That's you saying you are back. Then you look on, or join in.",
    },
  },
  k3: {
    title: "An open hand",
    text: "Your hand lies open on the floor. Maybe something lands in it: a block, a fist, a damp biscuit. Or nothing, and that's fine.",
  },
  k4: {
    title: "Hand, face, voice",
    text: "First a hand, then your face, and your voice last. Coming back slowly is still coming back.",
    withoutSound: {
      title: "A hand, then face",
      text: "First a hand on a foot. Then your face comes closer, and you wait. Coming back slowly is still coming back.",
    },
    withoutEyeContact: {
      title: "A hand, then voice",
      text: "First a hand on a foot. Then your voice, soft and from the side. Coming back slowly is still coming back.",
    },
  },
  k5: {
    title: "What happened here",
    text: '"What has been happening here?" you ask. Your child shows, and you look. Apparently the bear can fly.',
    withoutSound: {
      title: "What happened here",
      text: "You look around wide-eyed, then at your child. Your child shows what went on. Apparently the bear can fly.",
    },
    withoutEyeContact: {
      title: "What happened here",
      text: 'You sit down alongside. "What has been happening here?" Your child shows, and you both look at the bear.',
    },
  },
  k6: {
    title: "Off and back again",
    text: "Before the screen opens, you say who you're writing to. \"Granny, and then I'm back.\" And then you are back.",
    withoutSound: {
      title: "Off and back again",
      text: "Before the screen opens, you point at it. Then you point at the mat: you'll sit there soon. And so you do.",
    },
  },
  k7: {
    title: "Watching, then joining",
    text: "Something is going on down there. You could sit close and see how it goes. Joining in comes by itself, or not.",
  },
  "back-together": {
    title: "The big one's report",
    text: "The big one can show what went on here. The little one sits safely on your lap. The report can be a long one.",
  },
};
