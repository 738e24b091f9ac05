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
  k8: {
    title: "That was loud",
    text: 'Your voice went up, and that happens. You come down to their height. "That was loud of me." Then it\'s ordinary again.',
    withoutSound: {
      title: "That was a lot",
      text: "It got too loud for a moment, and that happens. You come down to their height, hand open. Then it's ordinary again.",
    },
  },
  k9: {
    title: "Behind the door, briefly",
    text: "Enough crying for today? Your baby lies safely on their back, in the cot. You breathe behind the door, and come back.",
    note: "Too much? Calling someone helps. Please don't shake a baby.",
  },
  k10: {
    title: "Under the same ceiling",
    text: "You lie down on the floor beside your baby. You both see a lamp, a stain, a shadow. There is nothing more to do.",
    note: "Getting drowsy? Then a baby goes into their own cot first.",
  },
  k11: {
    title: "A look outside",
    text: "First the window, with your child beside you or carried. Something drives by, or a branch moves. You look, and the rest comes later.",
    note: "Window shut, and curtain cords out of reach.",
  },
  k12: {
    title: "A glass of water",
    text: "You fetch a glass of water for yourself. You drink it on the floor, near your child. Until it's empty, you're nowhere else.",
    note: "Water, not hot tea. The glass stays with you.",
  },
  k13: {
    title: "On the threshold",
    text: "You stop on the threshold for a moment. You see who is playing, grumbling or asleep. One breath, and in you go.",
  },
  k14: {
    title: "The same sound back",
    text: "You come close and listen first. A coo, a sigh, a burp. You make the same sound and wait.",
    withoutSound: {
      title: "The same move back",
      text: "You come close and watch first. A fist opens, a leg stretches. You do the same and wait.",
    },
  },
  k15: {
    title: "Humming your way back",
    text: "You hum a little tune as you come closer. So your child hears you before you're there. Beside them, it goes quiet.",
    withoutSound: {
      title: "A hand to say hello",
      text: "You come closer. Your hand rests on a back or a foot. That's how your child notices you're there.",
    },
  },
  k16: {
    title: "A tour of the house",
    text: "With your baby on your arm you go round slowly. The lamp, the plant, the coats in the hall. Where a look lingers, you stop.",
  },
  k17: {
    title: "A hum on your chest",
    text: "Your baby rests against your chest, you sit upright. You hum one low note, as long as your breath. It may be felt more than heard.",
    note: "Getting drowsy? Then a baby goes into their own cot first.",
    withoutSound: {
      title: "Breathing chest to chest",
      text: "Your baby rests against your chest, you sit upright. You breathe out slowly, and once more. The little head goes up and down.",
    },
  },
  k18: {
    title: "A wave from the door",
    text: "You wave from the door, small and slow. You wait for a look, or for nothing. Then you come closer.",
    withoutEyeContact: {
      title: "Hello from the door",
      text: '"Hello," you say from the door, softly. You wait till something stirs, or nothing does. Then you come closer.',
    },
  },
  k19: {
    title: "Your sleeve, inspected",
    text: "Your arm lies close by, sleeve and all. A small hand grabs cloth, a seam, your finger. You stay right where you are.",
    note: "Nothing small or loose, and you stay close.",
  },
  k20: {
    title: "Who shuts the lid",
    text: "Today your child shuts the laptop, together with you. Slowly, and then: shut. Now all the hands are free.",
    note: "Fingers on top, your hand in between.",
  },
  k21: {
    title: "On hands and knees",
    text: "You come back on hands and knees. Your child watches, or crawls to meet you. Getting stuck under something is allowed.",
  },
  k22: {
    title: "A hand comes visiting",
    text: "Your hand walks over the floor on two fingers. Just before your child, it stops. It goes on if a small hand fetches it.",
  },
  k23: {
    title: "Back to back",
    text: "You sit back to back on the floor. You lean a little, your child leans too. Nobody has to see or say a thing.",
  },
  k24: {
    title: "Which animal comes back",
    text: "Your child picks which animal comes back: frog, snail or cat. That's how you enter the room. Then it's your child's turn.",
  },
  k25: {
    title: "Bear asks first",
    text: 'First comes the bear, then you. "May I join in?" asks the bear. No is an answer too, and then he waits.',
    withoutSound: {
      title: "Bear looks in",
      text: "First comes the bear, then you. The bear bows and waits at the edge. Pushed away, he watches from further off.",
    },
  },
  k26: {
    title: "A minute without questions",
    text: "You sit with your back against the sofa. No question, no plan, no tidying. Your child knows where you are.",
  },
  k27: {
    title: "Something from your desk",
    text: "You bring something from your desk: an envelope, a blank sheet. Your child decides what it is. A hat, a boat, a ball.",
    note: "No staples or paper clips.",
  },
  k28: {
    title: "Sole to sole",
    text: "You sit facing, your feet against theirs. You push softly, your child pushes back. Whoever gets tired lets their knees fold.",
  },
  k29: {
    title: "One warm hand, nothing more",
    text: "Your hands come from a keyboard. You rub them warm first. Then one of them rests on a back, leg or shoulder.",
  },
  k30: {
    title: "Saying what you see",
    text: 'You sit down and say what you see. "A foot. A sock. A block." No question with it, and no answer called for.',
    withoutSound: {
      title: "A hand beside it",
      text: "You sit down, your hand beside whatever keeps your child busy. A foot, a sock, a block. Nothing more.",
    },
  },
  k31: {
    title: "What a baby hears here",
    text: "You sit down beside your baby and close your eyes. What is there to hear from this spot? The street, the fridge, you.",
    note: "Getting drowsy? Then a baby goes into their own cot first.",
  },
  k32: {
    title: "A spoon is news",
    text: "You bring along a wooden spoon. You lay it close by, and see what becomes of it. Today a spoon is news enough.",
  },
  k33: {
    title: "Feet in your hands",
    text: "Two small feet fit in your hands. You hold them, and do nothing else. If they push, you push back a little.",
  },
  k34: {
    title: "To where the light is",
    text: "You carry your baby to where some light falls. A stripe on the floor, a patch on the wall. You stand in it for a bit.",
  },
  k35: {
    title: "Nothing to explain yet",
    text: "You're back, and your child is cross, tired or simply busy. That may last a while. You sit close by, and that's all.",
  },
  "back-together": {
    title: "The big one's report",
    text: "The big one can show what went on here. The little one sits safely on your lap. The report can be a long one.",
  },
};
