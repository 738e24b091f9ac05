import type { ClaimId, FindingSection, Sureness } from "../claims";
import type { HelpRegion } from "../help";

/** One claim: the sentence, then its certainty, limits and measurement. */
interface ClaimText {
  said: string;
  measured: string;
  sure: string;
  limits: string;
}

const sections: Record<FindingSection, { heading: string; intro: string }> = {
  lab: {
    heading: "What was seen in the lab",
    intro: "Parent and child play, are interrupted for a short while, and then play on.",
  },
  tv: {
    heading: "What was seen on TV",
    intro: "Television shows something. That is a different thing from a study.",
  },
  "coming-back": {
    heading: "Coming back helps",
    intro:
      "Losing each other and finding each other again goes on all day. Some children need a little longer.",
  },
  "other-tasks": {
    heading: "It is not just phones",
    intro: "Paper, a pan on the stove or your own thoughts can draw you in too.",
  },
  "phones-help": {
    heading: "Phones help parents too",
    intro: "You have a good reason to be here.",
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

const claims: Record<ClaimId, ClaimText> = {
  C1: {
    said: "You don't have to get it right every time. Good enough is enough.",
    measured:
      "Researchers looked at whether a baby got what it needed in the end. That went with a secure bond more than how promptly it came.",
    sure: "This is one study, behind an idea that has been around for a long time.",
    limits:
      "It was 83 American mothers on a low income, with babies who were easily upset. It is no standard, and nothing to count.",
  },
  C2: {
    said: "Being out of step for a moment is ordinary. So is finding each other again.",
    measured:
      "Filmed play between mothers and babies was studied second by second. They were truly in tune for a small part of the time.",
    sure: "A few studies agree well here.",
    limits:
      "These are seconds of play in a lab, with babies. They say nothing about a whole day or about toddlers, and set no standard.",
  },
  C3: {
    said: "When an adult keeps a still face for a few minutes, babies try to win back contact. Then they get upset or look away.",
    measured:
      "After playing, the parent keeps a still face for a few minutes. Then they play on. Smiles, looks and protest are counted.",
    sure: "This has been seen again in more than eighty studies.",
    limits:
      "The first study was small, with very young babies. The still face was acted and lasted a few minutes.",
  },
  C4: {
    said: "A Flemish TV programme tried it with a phone. The children reacted much as they do to a still face.",
    measured:
      "A TV experiment measures nothing. It shows what happens with a few children, in front of a camera.",
    sure: "It is a demonstration, not a study.",
    limits:
      "We know this experiment from a blog and could not find the episode itself. That is why there is no link.",
  },
  C5: {
    said: "In the lab, babies protest more when a phone interrupts play. It is much like what a still face does.",
    measured:
      "Mothers were asked to use their phone for a few minutes during play. Protest and heart rate were recorded, sometimes an EEG too.",
    sure: "A review of fifteen experiments points this way, for the short term and mostly for play.",
    limits:
      "The interruptions were short, arranged, and mostly with mothers. These tests say nothing about longer phone use at home. In one study a phone made no difference to what toddlers copied.",
  },
  C6: {
    said: "It is not just phones. In one study, a paper form drew mothers away just as much.",
    measured:
      "Mothers of children nearly two filled something in, on a phone or on paper. Both times they responded less, and both times the child asked for attention.",
    sure: "This is one study, and a second one adds a nuance.",
    limits:
      "In that second study, one-year-olds were more unsettled by texting than by their mother talking to a visitor. Perhaps silent absorption matters more than the device. That is why we think, with some care, of laptops too.",
  },
  C7: {
    said: "Coming back helps. Many children settle again, and some need a little longer.",
    measured:
      "After the interruption the parent joined in again. Heart rate, EEG, looks and mood were then recorded.",
    sure: "Several studies see that it helps, but they do not all say the same.",
    limits:
      "In some studies the interruption lingered for a while. In one, this was more so when the phone was also used often at home. So how long it takes differs.",
  },
  C8: {
    said: "Small misunderstandings that come right again may teach children something. For instance, that a hard feeling passes.",
    measured:
      "Researchers looked at how often parent and baby found each other after a mismatch. More of this went with good development.",
    sure: "It is an idea with support from observation, not proof.",
    limits: "Two things that go together are not yet cause and effect.",
  },
  C9: {
    said: "A hand on your child can soften the moment when your eyes are elsewhere.",
    measured:
      "In one study the parent kept a still face, with or without touch. With touch, a stress hormone in the baby rose less.",
    sure: "This is one study, with 53 babies.",
    limits:
      "Touch that was out of step with the baby went with more stress instead. Your child sets the pace.",
  },
  C10: {
    said: "Having fun together is nice for the two of you.",
    measured:
      "In one small study, shared pleasure of mothers and babies of two months was filmed. Longer pleasure went with fewer difficulties at two years.",
    sure: "This is one small study. Another gave a mixed picture.",
    limits: "That two things go together does not say why. So fun may simply be fun.",
  },
  C11: {
    said: "Children go off exploring and come back to refuel. Both are good moments.",
    measured:
      "Nothing was measured. It is a way of looking, grown from long observation of young children.",
    sure: "It is a widely used framework, not an experiment.",
    limits: "It is not a list to tick off.",
  },
  C12: {
    said: "No homework, no special toys: ordinary moments will do.",
    measured:
      "This comes from a guide on back-and-forth with a young child, not from one experiment.",
    sure: "It is a widely shared idea, not tested as such.",
    limits:
      "There is criticism too: turning each moment into a lesson makes things heavier for parents. Here, ordinary may stay ordinary.",
  },
  C13: {
    said: "Peekaboo is known in many parts of the world. The same face, the same place and the same words make it fun.",
    measured:
      "From six months, babies smiled less when another face or another place turned up. Younger babies already joined in a little.",
    sure: "A few small studies point the same way.",
    limits: "The groups were small, and each child plays it in their own way.",
  },
  C14: {
    said: "Tickling is fun when you do it together: talk, pause, and let your child ask for more.",
    measured:
      "Mothers tickled their baby, with or without making contact. With contact the babies enjoyed it, without contact they did not.",
    sure: "These are two small studies.",
    limits:
      "Laughter came from six months, so we leave it out before that. If your child turns away, the game ends there.",
  },
  C15: {
    said: "A soft song calms many babies, even a song they do not know.",
    measured:
      "In one study, 144 babies grew calmer with lullabies from other countries. In another, singing kept babies content longer than talking.",
    sure: "These are a few studies, one of them a randomised trial.",
    limits:
      "Often the voices were recorded. In the randomised trial, babies' mood lifted, but their parents' mood did not.",
  },
  C16: {
    said: "A small fixed order before bed goes with easier nights.",
    measured:
      "In one study, it was decided by lot which families tried a fixed order. A very large survey saw the same link.",
    sure: "This is one randomised trial and one large survey.",
    limits:
      "As far as we know, some authors had ties with a company. A fixed order does not solve each hard night.",
  },
  C17: {
    said: "A chat counts with babble, gestures and silences too.",
    measured:
      "Turns between adults and children of eighteen to twenty-four months were counted. More turns went with more language later.",
    sure: "These are a few studies, one of them a randomised trial.",
    limits:
      "Most of it is about links, not causes. The language that comes naturally to you is fine.",
  },
  C18: {
    said: "Across many studies, parents' screen use goes with slightly less favourable outcomes in young children. The links are small, and the cause is unknown.",
    measured:
      "A review brought together 21 studies on children under five. It looked at thinking, behaviour, the bond with the parent and screen time.",
    sure: "The link has been seen several times. What it means is unsure.",
    limits:
      "A study of over 3,600 parents found weak and mixed links. Where family time stayed the same, phone use even went with better parenting. In a study from Ghent, more phone use did not go with more restless children, aged four to ten.",
  },
  C19: {
    said: "Phones also help parents: contact, information, a breather.",
    measured:
      "In one study, mothers' own tension fell while they were on their phone. In interviews, parents told what they use it for.",
    sure: "A few studies, each in its own way, see this.",
    limits: "What you use a phone for makes a difference. That varies by family and by day.",
  },
  C20: {
    said: "Feeling bad about screens does not help.",
    measured:
      "For a week, 158 mothers noted how things went. More pressure from outside went with more guilt and less satisfaction.",
    sure: "A few studies among parents point this way.",
    limits:
      "Here too it is about links. Guilt can sometimes set someone in motion, but we choose not to use it.",
  },
  C21: {
    said: "After nursery, many children are tired. A calm hello is enough.",
    measured:
      "In their first weeks of childcare, a stress hormone was measured in over a hundred toddlers. At home, towards evening, it fell.",
    sure: "These are two studies by the same Norwegian researchers.",
    limits: "They covered the first months of childcare.",
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

/**
 * The finding's texts. The other languages have the same shape. Sentences have at most 22 words.
 * "In the lab", "in one study", "goes with": no sentence may claim more than its sources.
 */
export const finding = {
  title: "Why coming back helps",
  /** The three sentences on top belong together; never show the first without the other two. */
  top: {
    phone:
      "In lab studies and one TV experiment, young children became unsettled while a parent was absorbed in a phone.",
    back: "Coming back helps: many children settle again, and some need a little longer.",
    enough: "You don't have to get it right every time: good enough is enough.",
  },
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
  sections,
  claims,
  sureness,
  /** General limits, under "How sure we are". */
  general: {
    who: "Most studies looked at mothers with a child of 3 to 24 months, briefly and in a lab.",
    others: "Little is known about other parents and carers, or about a whole day at home.",
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
    yearUnknown: "year unknown",
    authorsUnknown: "Authors unknown",
    doi: "DOI {doi}",
  },
  help: {
    heading: "Who to talk to",
    any: "Talking with someone can do you good, about any question, small or large.",
    lowMood: "And how are you doing? Your own low or empty days are worth talking about too.",
    /** Shown when no checked service can be shown; it names no service by number or address. */
    fallback: "Your family doctor, health visitor or local baby clinic will gladly listen.",
    phone: "Phone",
    website: "Website",
    /** {date} is a date as the locale writes it. */
    checkedOn: "Checked on {date}",
    regions,
  },
};

export type FindingText = typeof finding;
