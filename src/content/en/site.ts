import type { StoreName } from "../addresses";

/** The texts of the site alone. The other languages have the same shape. */
export const site = {
  /** Below the name where people search or install the site. */
  description:
    "A card with a small moment for you and your child, to try at once. With times for your phone's calendar, and sheets to print.",
  parts: {
    start: "Try it",
    times: "Your times",
    print: "On paper",
    sets: "To hand out",
    professionals: "For those who work with parents",
    help: "Help",
    install: "Install",
  },
  languages: "In another language",
  /** Where a browser runs no scripts. */
  noScript: "The card and the times here need JavaScript. This page you can read without it:",
  start: {
    intro:
      "Peekaboo is a small extension for the browser. At times you choose, if you happen to be browsing, a card like this one appears. The rest of the time: nothing.",
    try: "Try the card. The buttons work, and nobody keeps count.",
    /** In the card's place, once it was answered. */
    again: "Another card",
    nothingStored: "Nothing you press here is stored or sent anywhere.",
    stored: "What you choose here is remembered in this browser, as you asked.",
    doors: {
      times: "Choose your times and put them in your phone's calendar, with a moment in each.",
      finding: "What is known about phones, small children and coming back, with sources.",
      print: "Small moments for the fridge door.",
      sets: "Starter sets for crèches, midwives, health visitors and grandparents.",
      install: "Get the card in your browser.",
    },
  },
  times: {
    title: "When might it suit?",
    intro:
      "Tap the times that fit your day and change them as you like. You then get a file for your phone's calendar. A phone needs no extension for that.",
    extension: "With the extension",
    /** {settings}, {data} and {import} are headings in the extension. */
    extensionText:
      "The same choices also fit into the extension. Save them as a file, then open it there: {settings}, {data}, {import}.",
    remember: "Remember this here",
    rememberText:
      "Off, all of it is gone when you close this page. On, it stays in this browser and goes nowhere else.",
    notRemembered: "This browser doesn't let the site remember anything.",
    erase: "Erase what is here",
    erased: "Erased. The site is as it was at first.",
    notErased: "This browser didn't let the site erase it.",
  },
  print: {
    title: "On paper",
    intro: "Choose a part of the day, and print its moments. Paper makes no sound either.",
    age: "With an age chosen, you see what suits it. Without one, you see what is safe from birth.",
  },
  help: {
    title: "Help",
    contact: "About Peekaboo itself",
    /** With an address. */
    contactText: "A question, an idea, or something that isn't right? Write to us here.",
    contactLink: "Ask or report",
    noContact: "There is no address for questions yet. Once there is one, it will be here.",
  },
  install: {
    title: "In your browser",
    intro:
      "The card itself comes from an extension, for Chrome, Edge and Firefox on a computer, and for Firefox on Android. It asks for no account.",
    /** {store} is a shop for extensions, such as “Chrome Web Store”. */
    fromStore: "Install from the {store}",
    notInStore: "Not in the {store} yet.",
    byHandTitle: "By hand, from the zip file",
    /** {page} is the address of a page of the browser. */
    byHand: {
      chrome:
        "Chrome or Edge: unpack the file for Chrome. Open {page}, turn on developer mode, choose “Load unpacked” and pick the folder.",
      firefox:
        "Firefox: open {page}, choose “This Firefox”, then “Load Temporary Add-on”, and pick the file for Firefox. It stays until you close Firefox.",
    },
    downloads: "The zip files",
    noDownloads:
      "There is no address for the zip files yet. Whoever told you about Peekaboo may have them.",
    app: "This site can go on your phone's home screen too: look for “Add to home screen” or “Install” in the browser's menu. It then also opens without a connection.",
  },
  privacy: {
    heading: "And this site?",
    /** {remember} and {erase} are names of a switch and a button on the site. */
    text: [
      "It is a folder of files. It asks for its own files and nothing else, has no statistics and sets no cookies. Once opened, it also works without a connection.",
      "Whoever hosts it can see, as with any site, that a device asked for these files. What you choose and press here is not sent to them.",
      "What you choose is forgotten when you close the page, unless you turn on “{remember}”. Then it lies in this browser's storage for this site, and “{erase}” takes it out.",
    ],
  },
  stores: {
    chrome: "Chrome Web Store",
    edge: "Microsoft Edge Add-ons",
    firefox: "Firefox Browser Add-ons",
  } satisfies Record<StoreName, string>,
};

export type SiteText = typeof site;
