import { wordsIn } from "../src/content/all-words";
import { factsOf as factsOfLanguage } from "../src/content/languages";
import { MOMENTS } from "../src/content/library";
import { type Moment, ROUTINES } from "../src/core/moment/moment";
import type { Language } from "../src/core/parent-data/setting-choices";
import { keyOf, type Sentence, sentencesIn, translatorNotes } from "./all-texts";
import { inReadingOrder, placeOf } from "./review-places";

const SOURCE = "nl";

const HOW_TO_READ = `Every sentence that people read, for a native reader to go through in one sitting. Written by
\`npm run review\`; a correction belongs in \`src/content\`, in the file that a line's name begins with.

What each sentence keeps to:

- It offers and does not judge: no “should”, no “always”, no praise for doing, no blame for leaving.
- Nobody is taken for granted as mother or father; a sentence holds for whoever cares for the child.
- A moment has a title of five words at most and a text of 35, in sentences of twelve or fewer, without digits.
- No exclamation mark, no emoji. Words of the house stay the same everywhere: card, moment, quiet time.
- {Words in braces} are filled in by the page and stay as they are.`;

interface Row {
  key: string;
  place: string;
  source: string;
  text: string;
  note: string;
}

/** The lines of the page in one language. */
export function reviewPage(language: Language): string {
  const rows = rowsIn(language);
  const parts = groupBy(rows, ({ key }) => headingOf(key, language));
  const body = [...parts].map(([heading, group]) => `## ${heading}\n\n${tableOf(group, language)}`);
  return `# ${factsOfLanguage(language).name}\n\n${HOW_TO_READ}\n\n${body.join("\n\n")}\n`;
}

function rowsIn(language: Language): Row[] {
  const sources = new Map(sentencesIn(SOURCE).map((one) => [keyOf(one), one.text]));
  const notes = translatorNotes();
  return sentencesIn(language)
    .sort((a, b) => inReadingOrder(a.file) - inReadingOrder(b.file) || byRoutine(a) - byRoutine(b))
    .map((sentence) => {
      const key = keyOf(sentence);
      return {
        key,
        place: placeOf(key) ?? "",
        source: sources.get(key) ?? "",
        text: sentence.text,
        note: noteOf(sentence, key, notes),
      };
    });
}

const byRoutine = ({ file }: Sentence): number =>
  ROUTINES.findIndex((routine) => file === `moments/${routine}`);

/** Moments are grouped by routine; all other texts by where they are read. */
function headingOf(key: string, language: Language): string {
  const routine = ROUTINES.find((one) => key.startsWith(`moments/${one}.`));
  if (routine) return `${placeOf("moments")}: ${wordsIn(language).card.routines[routine]}`;
  return placeOf(key) ?? key;
}

/** The English file's comment on it or on its group; for a moment also its facts. */
function noteOf({ file, path }: Sentence, key: string, notes: ReadonlyMap<string, string>): string {
  const own = notes.get(key);
  const group = notes.get([file, ...path.slice(0, -1)].join("."));
  const moment = MOMENTS.find(({ id }) => file.startsWith("moments/") && id === path[0]);
  const isFirst = path[1] === "title" && path.length === 2;
  return [own, group, moment && isFirst ? factsOf(moment) : ""].filter(Boolean).join(" ");
}

function factsOf(moment: Moment): string {
  const { bands, movement, hands, evidence } = moment;
  return [
    `months ${bands.join(", ")}`,
    movement === "both" ? "exploring and refuge" : movement,
    hands === "free" ? "" : `hands: ${hands}`,
    moment.props ? "with something at hand" : "",
    moment.watching ? "watching or being near" : "",
    moment.surprise ? "a surprise" : "",
    moment.together ? "two children" : "",
    moment.comingBack ? "coming back" : "",
    moment.seed ? "one of the first four" : "",
    evidence.length > 0 ? `sources ${evidence.join(" ")}` : "sensible practice",
  ]
    .filter(Boolean)
    .join("; ");
}

function tableOf(rows: readonly Row[], language: Language): string {
  const isSource = language === SOURCE;
  const head = isSource
    ? ["| Name | Nederlands | Note |", "| --- | --- | --- |"]
    : [
        `| Name | Nederlands | ${factsOfLanguage(language).name} | Note |`,
        "| --- | --- | --- | --- |",
      ];
  const lines = rows.map(({ key, source, text, note }) => {
    const cells = isSource ? [text, note] : [source, text, note];
    return `| \`${key}\` | ${cells.map(asCell).join(" | ")} |`;
  });
  return [...head, ...lines].join("\n");
}

/** Escapes characters that have a meaning in a table or in HTML. */
const asCell = (text: string): string =>
  text.replace(/\s*\n\s*/g, " ").replace(/[|<*\\]/g, (mark) => `\\${mark}`);

function groupBy<Item>(
  items: readonly Item[],
  keyFor: (item: Item) => string,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyFor(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
