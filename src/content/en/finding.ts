import type { FindingSection, Sureness } from "../claims";
import type { HelpRegion } from "../help";
import { claims } from "./claims";
import { findingTop } from "./finding-top";

const sections: Record<FindingSection, { heading: string; intro: string }> = {
  lab: {
    heading: "What was seen in the lab",
    intro: "Parent and child play, are interrupted for a short while, and then play on.",
  },
  tv: {
    heading: "What was seen on TV",
    intro: "Television can show something. A study is something else.",
  },
  "coming-back": {
    heading: "Coming back helps",
    intro:
      "Losing touch for a moment and finding each other again happens all day long. Settling again often takes a while.",
  },
  "other-tasks": {
    heading: "It is not just phones",
    intro: "Paper, a pan on the stove or your own thoughts can draw you in too.",
  },
  "phones-help": {
    heading: "Phones help parents too",
    intro: "Whoever holds a screen usually has a good reason to.",
  },
  moments: {
    heading: "What the small moments lean on",
    intro: "What is known about playing, singing, chatting and being close.",
  },
  "how-sure": {
    heading: "How sure we are",
    intro: "Far less is known about the long run than headlines suggest.",
  },
};

const sureness: Record<Sureness, string> = {
  "well-shown": "Seen many times",
  "some-studies": "Several studies",
  "one-study": "One study",
  idea: "An idea or an example, not tested",
};

const regions: Record<HelpRegion, string> = {
  flanders: "Flanders and Brussels",
  wallonia: "Wallonia and Brussels",
  ostbelgien: "East Belgium",
  netherlands: "Netherlands",
  france: "France",
  germany: "Germany",
  austria: "Austria",
  switzerland: "Switzerland",
  uk: "United Kingdom",
};

/** The finding's texts. The other languages have the same shape. Sentences have at most 22 words. */
export const finding = {
  title: "Why coming back helps",
  top: findingTop,
  /** Captions of the three drawings, and a description for screen readers. */
  picture: {
    description:
      "Three small drawings: an adult and a child together, the adult busy with something else, and the two together again.",
    together: "Together",
    away: "Away for a bit",
    again: "Together again",
  },
  fromMoment: {
    /** {title} is the moment's title. */
    heading: "The moment you came from: {title}",
    intro: "This is what is known about this kind of moment. The studies were not about this card.",
    /** For a moment without evidence codes. */
    practice: "This is sensible practice: there is no study behind it.",
    /** Before links to the claims further down that rest on the same sources. */
    related: "More about this further down",
  },
  /** On the start page and above the moments' claims: where all of this began. */
  roots:
    "Peekaboo grew out of ‘Het bijzonder gewone’ (the special ordinary), a Flemish article for the week of Infant Mental Health. Where research says something different, this page says so.",
  sections,
  claims,
  sureness,
  /** General limits, under "How sure we are". */
  general: {
    who: "Most studies looked at mothers with a child of 3 to 24 months, briefly and in a lab.",
    others:
      "Less is known about fathers and other carers, and very little about a whole day at home.",
    read: "Of many studies we read the summary, not the whole text.",
    card: "No study tests a card like this one.",
  },
  labels: {
    measured: "What was measured",
    sure: "How sure",
    limits: "Limits",
    sources: "Sources",
    counterweights: "Studies that point another way",
    read: "Read the study",
    readPage: "Read the page",
    noLink: "We know of no public link.",
    unchecked: "not re-checked",
    uncheckedNote: "Sources marked this way have a title, year or name written down from memory.",
    /** {date} is the day on which the summary was last looked up. */
    seenOn: "looked up on {date}",
    titleUnknown: "title not noted",
    /** {authors} are the first of them. */
    andOthers: "{authors} and others",
    /** How a source is named that is no paper in a journal; {venue} is a name or a site. */
    venues: {
      book: "Book",
      chapter: "Chapter in {venue}",
      guide: "Guide",
      page: "Web page, {venue}",
      tv: "TV programme, {venue}",
      article: "Article, {venue}",
    },
    yearUnknown: "year unknown",
    authorsUnknown: "Authors unknown",
    doi: "DOI {doi}",
  },
  help: {
    heading: "Who to talk to",
    any: "Talking with someone can do you good, about any question, small or large.",
    lowMood: "And how are you doing? Your own low or empty days are worth talking about too.",
    /** For each region of the language: places that anyone knows there, by name and without a number. */
    local:
      "Your GP, your midwife or your health visitor will gladly listen. In Ireland: the public health nurse.",
    crying:
      "Does your baby keep crying, and is it getting too much? Lay your baby on their back in the cot and step out of the room for a moment. Do not shake a baby.",
    urgent:
      "Is somebody in danger now, or are you afraid you may hurt yourself or your child? Call 999 in the UK, 112 in Ireland and the rest of Europe.",
    phone: "Phone",
    website: "Website",
    /** {date} is a date as the locale writes it. */
    checkedOn: "Checked on {date}",
    regions,
  },
};

export type FindingText = typeof finding;
