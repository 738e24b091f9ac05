import type { WelcomeTexts } from "../../src/content/load-home";
import { untilStill } from "./until-still";

/** States of a page that are a few taps away: what is done to get there. */
type UserAction = (texts: WelcomeTexts) => void | Promise<void>;

const LONGEST_MS = 10_000;
const AGAIN_MS = 20;

/** What is found may be drawn a moment later, such as what a file holds. */
async function waitFor<Found>(find: () => Found | null | undefined, what: string): Promise<Found> {
  const end = performance.now() + LONGEST_MS;
  while (performance.now() < end) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
  throw new Error(`no ${what}`);
}

const press = async (name: string): Promise<void> => {
  const buttons = () => [...document.querySelectorAll<HTMLElement>("button, summary")];
  const find = () => buttons().find(({ textContent }) => textContent?.trim() === name);
  (await waitFor(find, `button ${name}`)).click();
};

/** The first block of the week that is a button. */
async function pressBlock(): Promise<void> {
  const find = () => document.querySelector<HTMLElement>("button.block");
  (await waitFor(find, "block of the week")).click();
}

/** As if the parent had picked a file with this in it. */
async function choose(content: string): Promise<void> {
  const find = () => document.querySelector<HTMLInputElement>('input[type="file"]');
  const input = await waitFor(find, "file field");
  const picked = new DataTransfer();
  picked.items.add(new File([content], "peekaboo.json", { type: "application/json" }));
  input.files = picked.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Three moments, one that is there already, and a line that is too long. */
const PASTED = [
  "- Boats: A cup each, and one sinks.",
  "2. Count the stairs",
  "Wave at the bus: At the corner the two of you wave. The driver waves back, or not. The next one may.",
  "Nose to nose\tOnce, and then again.",
  "A title that goes on and on, well beyond what any one of them may be long",
].join("\n");

async function paste(list: string): Promise<void> {
  const field = await waitFor(() => document.querySelector("textarea"), "field for a list");
  field.value = list;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/** By the name of the state, as in `?state=`; each action is drawn before the next. */
export const STATES: Readonly<Record<string, readonly UserAction[]>> = {
  "own-form": [({ data }) => press(data.own.add)],
  "own-problem": [({ data }) => press(data.own.add), ({ data }) => press(data.own.save)],
  paste: [({ data }) => press(data.paste.add), () => paste(PASTED)],
  "own-edit": [({ data }) => press(data.own.edit)],
  "print-fridge": [({ home }) => press(home.print.fridge)],
  "print-small": [({ home }) => press(home.print.small)],
  planned: [() => choose("{}")],
  refused: [() => choose("")],
  brought: [() => choose("{}"), ({ data }) => press(data.import)],
  "undo-planned": [
    () => choose("{}"),
    ({ data }) => press(data.import),
    ({ data }) => press(data.undoImport),
  ],
  taken: [({ data }) => press(data.export)],
  sure: [({ data }) => press(data.eraseHere)],
  "sure-everywhere": [({ data }) => press(data.eraseEverywhere)],
  erased: [({ data }) => press(data.eraseHere), ({ data }) => press(data.yesErase)],
  times: [],
  "one-now": [({ welcome }) => press(welcome.end.show)],
  why: [({ welcome }) => press(welcome.hello.why)],
  "moment-now": [({ popup }) => press(popup.momentNow)],
  "calendar-saved": [({ data }) => press(data.calendar.save)],
  "week-popover": [pressBlock],
  "week-form": [({ popup }) => press(popup.add)],
  "week-form-of-one": [pressBlock, ({ home }) => press(home.quietTimes.more)],
  "week-empty": [],
};

interface StatePage {
  state: string;
  page: string;
  view: string;
  part: string;
  /** It is in no window as narrow as a phone's. */
  isWide?: boolean;
}

/** Where each state is: the page, its view and part. */
export const STATE_PAGES: readonly StatePage[] = [
  ...["own-form", "own-problem", "own-edit", "paste", "print-fridge", "print-small"].map(
    (state) => ({
      state,
      page: "home",
      view: "full",
      part: "kept",
    }),
  ),
  ...[
    "planned",
    "refused",
    "brought",
    "undo-planned",
    "taken",
    "sure",
    "erased",
    "calendar-saved",
  ].map((state) => ({
    state,
    page: "home",
    view: "full",
    part: "settings",
  })),
  { state: "moment-now", page: "home", view: "next", part: "start" },
  { state: "sure-everywhere", page: "home", view: "sharing", part: "settings" },
  { state: "week-popover", page: "home", view: "full", part: "quiet-times", isWide: true },
  { state: "week-form", page: "home", view: "full", part: "quiet-times" },
  { state: "week-form-of-one", page: "home", view: "full", part: "quiet-times", isWide: true },
  { state: "week-empty", page: "home", view: "empty", part: "quiet-times" },
  { state: "times", page: "welcome", view: "full", part: "times" },
  { state: "one-now", page: "welcome", view: "full", part: "where" },
  { state: "why", page: "welcome", view: "empty", part: "hello" },
];

const ARRIVING_MS = 50;

export async function goTo(state: string, texts: WelcomeTexts): Promise<void> {
  for (const action of STATES[state] ?? []) {
    await action(texts);
    await untilStill();
  }
  // Presses on a card count once it was in view for a moment: use-press-guard.ts.
  while (document.querySelector(".is-arriving"))
    await new Promise((resolve) => setTimeout(resolve, ARRIVING_MS));
}
