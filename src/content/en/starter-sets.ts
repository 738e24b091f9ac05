import type { StarterSetId, StarterTimeId } from "../starter-set-ids";

interface SetText {
  name: string;
  about: string;
}

/** The texts of the starter sets, of their sheets, and of the page for those who hand them out. */
export const sets = {
  title: "To hand out",
  intro:
    "Four small sets for whoever meets young families. Each is a file for the extension and a sheet of paper. The times in it are off, so that parents switch on what suits them.",
  list: {
    creche: {
      name: "Crèche",
      about: "Before pick-up, and together again at home.",
    },
    midwife: {
      name: "Midwife",
      about: "The first six months: a feed, a nappy, the evening.",
    },
    visitor: {
      name: "Health visitor",
      about: "Bath and bedtime.",
    },
    grandparents: {
      name: "Grandparents",
      about: "Wednesday afternoon, outside or on the floor.",
    },
  } satisfies Record<StarterSetId, SetText>,
  /** Names of the quiet times, as parents then see them in their list; at most 40 letters. */
  times: {
    "set-creche-pickup": "Before pick-up",
    "set-creche-together": "Home again, together",
    "set-midwife-feed": "A feed",
    "set-midwife-nappy": "A clean nappy",
    "set-midwife-evening": "The evening",
    "set-visitor-bath": "Before the bath",
    "set-visitor-bedtime": "Bedtime",
    "set-grandparents-wednesday": "Wednesday at the grandparents'",
  } satisfies Record<StarterTimeId, string>,
  file: "The file",
  sheet: "Print the sheet",
  /** {settings}, {data} and {import} are headings in the extension. */
  how: "For the file, a parent opens Peekaboo in the browser: {settings}, {data}, {import}. The new times come switched off, and the import can be undone.",
  noCode: "The sheet gets a code to this site once the site has an address.",
  maker: {
    title: "With your own name and time",
    intro: "For a crèche: your name and closing time. Both stay on this page.",
    name: "Name",
    nameHint: "As parents know it, up to 40 letters.",
    nameTooLong: "A name can have up to 40 letters.",
    closing: "Closing time",
    noTime: "Choose a time, such as 18:00.",
    save: "Save the file",
    /** {file} is its name. */
    saved: "Saved as {file}.",
    fileName: "peekaboo-starter-set.json",
  },
  /** On the folded sheet. */
  leaflet: {
    title: "Small moments together",
    /** {name} is the crèche's, {time} is "18:00". */
    closes: "{name} closes at {time}.",
    /** Before and after a line to write on. */
    withUs: "With us, it's at",
    oclock: "o'clock",
    foot: "For whoever it suits, when it suits. Peekaboo costs nothing and asks for no account.",
    /** Beside the code. */
    code: "Try it, or choose your times:",
  },
  professional: {
    title: "For those who work with parents",
    link: "Three things to say, and three to leave out",
    intro:
      "Many parents already think about their phone. A remark about it soon feels like a judgement. These sentences open a conversation instead.",
    sayTitle: "Three that open a conversation",
    say: [
      "“How are things with the phone at your place, with the little one around?” And then listen first.",
      "“Losing touch for a moment is part of every day. Coming back helps, and that often takes a while.”",
      "“Shall we look for one moment in your day that already works?” Bath, pick-up, bed: one is plenty.",
    ],
    leaveTitle: "Three to leave out",
    leave: [
      "Numbers of minutes. Nobody knows how many are too many, and a phone is also work, company and rest.",
      "Comparing with other families, or with how it used to be.",
      "Talk of later: language, sleep or behaviour. What was seen in studies was short, and often in a lab.",
    ],
    why: "What lies behind this, with sources",
    sheets: "The sets and sheets to hand out",
    limits:
      "This is sensible practice, put together from what is known. It was not tested as a talk of its own.",
    worry: "If you hear of low days or of danger, the page with whom to talk to is here.",
  },
};

export type StarterSetsText = typeof sets;
