import { findingTop } from "./finding-top";
import { routines } from "./routines";

/** The card's texts. The other languages have the same shape. */
export const card = {
  /** Name of the region for screen readers; also the popup's name for a waiting card. */
  region: "A small moment",
  do: "We'll do this",
  keep: "Save",
  kept: "Saved",
  another: "Another idea",
  close: "Close",
  /** The accessible name of the small "x" in the corner; the button with the word is named by it. */
  closeCorner: "Close the card",
  more: "More",
  /** Before buttons that show "5 min". */
  later: "Later, in",
  /** The accessible name of a button that shows "5 min"; {minutes} is that. */
  laterInFull: "Later, in {minutes}",
  notToday: "Not today",
  quietUntilTomorrow: "Quiet until tomorrow",
  notForUs: "Not for us",
  /** Says in its place what came of it. */
  copy: "Copy",
  copied: "Copied",
  copyFailed: "Couldn't copy",
  why: "On screens and coming back",
  /** The finding in short, which unfolds in the card. */
  finding: findingTop,
  /** Below it: leads to the whole of it. */
  whyMore: "Read more",
  /** {time} is "18:52". Small print. */
  since: "browsing since {time}",
  /** The collapsed card: {title} is the moment's title. */
  expand: "Open: {title}",
  /** A card that begins collapsed, by the setting "a small button first"; does not mention children. */
  collapsedFirst: "A card is waiting. Open it when it suits you.",
  fewerQuestion: "Would fewer cards suit you better?",
  fewerYes: "Fewer cards",
  fewerNo: "Keep it as it is",
  smallQuestion: "Would you rather see a small button first, and open the card yourself?",
  smallYes: "Yes, button first",
  smallNo: "Keep it as it is",
  /** Fixes a saved moment to this quiet time; stands beside the name of the routine. */
  ours: "Make this our moment",
  /** In its place after that, with "Undo". */
  oursMade: "This is our moment now",
  /** Asked once, after eight weeks with the same moment. It praises nobody, and says nothing is over. */
  handoverQuestion: "You know this one by heart. May its card come less often, and then stay away?",
  handoverYes: "Less often",
  handoverNo: "Keep it as it is",
  /** One short line, each said once ever. It stays true when the card shows another idea. */
  news: {
    ours: "Your moment comes first from now on.",
    "coming-back": "Now and then a card is for finding each other again.",
    "new-ages": "You changed the ages, so other ideas come by too.",
  },
  /** Beside the routine's name when the moment is a coming-back one. */
  comingBack: "together again",
  /** In the card's place for ten seconds after the press that ended it; {minutes} is "5 min". */
  answered: {
    do: "Closed.",
    close: "Closed.",
    snooze: "Comes back in {minutes}.",
    "not-today": "This quiet time is skipped for today.",
    pause: "No cards until tomorrow.",
    "not-for-us": "You won't see this one again.",
  },
  undo: "Undo",
  routines,
};

export type CardText = typeof card;
