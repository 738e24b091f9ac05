/** The welcome page's texts. The other languages have the same shape. */
export const welcome = {
  tabTitle: "Welcome · Peekaboo",
  /** {step} and {steps} are numbers. */
  step: "{step} of {steps}",
  next: "Next",
  skip: "Skip",
  back: "Back",
  skipAll: "Skip to the end",
  hello: {
    title: "Small moments together",
    text: "At times you choose, and when you happen to be browsing then, a card like this comes. Outside those times: nothing.",
    sample: "A card as it may come",
    sampleNote: "Try its buttons. Doing it and closing it are equally fine.",
    /** In place of the sample once it was answered. */
    gone: "That is all. The card is gone, and nothing is counted.",
    again: "Show it again",
  },
  times: {
    title: "When might it suit?",
    text: "Times for the two of you. Tap what fits; you can change it all later, with the Peekaboo button.",
    legend: "Quiet times",
    /** {days} is "weekdays", {from} and {to} are "16:15" and "16:45". */
    when: "{days}, {from} to {to}",
  },
  child: {
    title: "How old is your child?",
    text: "So that the ideas fit. It stays in this browser, and you may leave it open.",
  },
  finding: {
    more: "Read more, with sources",
  },
  where: {
    title: "Where may the card come?",
    text: "Choose more than one if you like; a card comes in one of them. Whatever you choose, a dot on the Peekaboo button means a card is waiting.",
    privateWindows: {
      chrome: "Private windows are left alone: no card comes there.",
      firefox:
        "Private windows are left alone: no card comes there. If Firefox is set to remember no history, all its windows are private.",
    },
    pinTitle: "Keep the button in sight",
    pin: {
      chrome: "Click the puzzle piece at the top of the browser, and then the pin beside Peekaboo.",
      firefox:
        "The button stands at the top of the browser. Tucked away? Click the puzzle piece, then the cogwheel beside Peekaboo, and “Pin to Toolbar”.",
    },
    pinned: "The button is pinned: you will see the dot.",
  },
  phone: {
    title: "And on your phone?",
    firefox: "Firefox for Android can have Peekaboo too: open its menu, then Extensions.",
    others: "Other browsers on phones cannot have it, and neither can an iPhone or iPad.",
    here: "You are on a phone now: the Peekaboo button is in the browser's menu, under Extensions.",
    endTitle: "That is all",
    end: "You may close this tab. Peekaboo stays quiet until one of your times.",
    toHome: "Look around",
    toSettings: "All settings",
  },
};

export type WelcomeText = typeof welcome;
