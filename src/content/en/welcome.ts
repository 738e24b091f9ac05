/** The welcome page's texts. The other languages have the same shape. */
export const welcome = {
  tabTitle: "Welcome · Peekaboo",
  /** {step} and {steps} are numbers. */
  step: "{step} of {steps}",
  next: "Next",
  back: "Back",
  skipAll: "Skip to the end",
  hello: {
    title: "Small moments together",
    text: "At times you choose, if you happen to be browsing, a card like this one appears. The rest of the time: nothing.",
    sample: "A sample card",
    sampleNote: "Try the buttons. Doing it or closing it: both are fine.",
    /** In place of the sample once it was answered. */
    gone: "That's all there is to it. The card is gone, and nobody keeps count.",
    again: "Show it again",
    why: "Why?",
    more: "Read more, with sources",
  },
  times: {
    title: "When might it suit?",
    text: "Times for you and your child. Tap whatever fits, and change the hours if you like. Later you can do this with the Peekaboo button.",
    legend: "Quiet times",
    from: "From",
    to: "To",
  },
  child: {
    title: "Your child (optional)",
    text: "So that the ideas fit. If you choose none, every idea is safe from birth. Your answer stays in this browser.",
  },
  where: {
    title: "Where may the card come?",
    text: "Choose more than one if you like; each card appears in one place. Whatever you choose, a dot on the Peekaboo button means a card is waiting.",
    other: "Other places",
    privateWindows: {
      chrome: "Private windows are left alone: no card comes there.",
      firefox:
        "Private windows are left alone: no card comes there. If Firefox is set to remember no history, all its windows are private.",
    },
    pin: {
      chrome: "Click the puzzle piece at the top of the browser, and then the pin beside Peekaboo.",
      firefox:
        "The button is at the top of the browser. Out of sight? Click the puzzle piece, then the cogwheel beside Peekaboo, and “Pin to Toolbar”.",
    },
    pinned: "The button is pinned: you'll see the dot.",
  },
  phone: {
    title: "And on your phone?",
    firefox: "Peekaboo also works in Firefox for Android: open its menu, then Extensions.",
    others: "Other phone browsers can't run it, and neither can an iPhone or iPad.",
    here: "You're on a phone now: the Peekaboo button is in the browser's menu, under Extensions.",
  },
  end: {
    title: "That's all",
    text: "You can close this tab. Peekaboo stays quiet until one of your times comes round.",
    nothing: "Nothing is set yet, so nothing comes.",
    choose: "Choose a time",
    show: "Show me one now",
    noneSuits:
      "None of the ideas suits your choices at the moment. Under “Not for us” you can put some back.",
    toHome: "Look around",
    calendar: "For your phone's calendar",
    toSettings: "All settings",
  },
};

export type WelcomeText = typeof welcome;
