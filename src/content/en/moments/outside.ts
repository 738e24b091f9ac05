import type { MomentTexts } from "../../types";

export const moments: MomentTexts = {
  u1: {
    title: "Under the leaves",
    text: "You stand still under a tree, your baby with you. You look where your baby looks. A few quiet breaths, nothing more.",
  },
  u2: {
    title: "Rough and smooth",
    text: "A wall is rough, a leaf is smooth. You bring a small hand close. Your child feels it, or pulls back, and you move on.",
    note: "Leaves and berries stay out of the mouth.",
  },
  u3: {
    title: "Left or right",
    text: "On a safe path your child goes first. Left or right is not up to you today. Backwards is possible too.",
    note: "A path without traffic or water. Near the street, hand in hand.",
  },
  u4: {
    title: "The finder",
    text: 'In the shop your child looks for one thing: the bananas. "Found," you say, with a look. The rest of the list is yours.',
    note: "In the car park, hand in hand.",
    withoutSound: {
      title: "The finder",
      text: "In the shop your child looks for one thing: the bananas. You give a thumbs up. The rest of the list is yours.",
    },
    withoutEyeContact: {
      title: "The finder",
      text: 'In the shop your child looks for one thing: the bananas. "Found," you say, side by side. The rest of the list is yours.',
    },
  },
  u5: {
    title: "A bench for two",
    text: "A bench, a doorstep or a low wall. You sit, and the street moves. You could stay until someone fancies something else.",
    note: "A spot some way from the traffic.",
  },
  u6: {
    title: "The ant has time",
    text: "Your child finds an ant, a puddle or a stone. You crouch beside them and do nothing. The ant is in no hurry.",
    note: "Stones and berries stay out of the mouth.",
  },
  u7: {
    title: "Feeling the weather",
    text: "Wind on a cheek, or a drop on a hand. You two stand still in the weather for a moment. Too cold is an answer too.",
  },
  u8: {
    title: "Humming in step",
    text: "You hum in time with your steps. Slower steps, slower song. Your child lies, sits or walks along.",
    note: "In a sling: face free, chin up.",
    withoutSound: {
      title: "Swaying in step",
      text: "Your steps rock the pushchair or the sling. Slower steps, slower rocking. A child on foot sets the pace.",
    },
  },
  u9: {
    title: "In the waiting room",
    text: "It's going to be a while. Your child points or looks, and you say what it is. Chair, lamp, door. Once round is plenty.",
    withoutSound: {
      title: "In the waiting room",
      text: "It's going to be a while. Your child points or looks, and your finger goes too. Chair, lamp, door. Once round is plenty.",
    },
  },
  "outside-together": {
    title: "The guide",
    text: "The big one can look for something lovely for the little one. The little one watches from pushchair or sling. A stick counts.",
    note: "Sticks, stones and berries stay with the big one. In a sling: face free, chin up.",
  },
  "outside-return": {
    title: "Standing still first",
    text: "You're outside again, or nearly. You stand still beside your child, down at their height. The walk begins where your child looks.",
  },
};
