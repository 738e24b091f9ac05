/** A detail of a source that was written down from memory and not looked up again. */
type SourceDetail = "authors" | "year" | "title" | "venue";

/**
 * Where a claim or a moment comes from. `doi` stands only where a page about the study gave it.
 * Titles stay in the language they were published in. A source without `doi` and `url` has no link.
 */
export interface Source {
  code: string;
  kind: "study" | "review" | "book" | "guide" | "tv";
  /** `null` where they are not known, as with `year`. */
  authors: string | null;
  year: number | null;
  title: string;
  venue: string;
  doi?: string;
  url?: string;
  /** Details not checked again, so that the page can say so. Never empty when present. */
  unchecked?: readonly SourceDetail[];
}

const list = {
  SF78: {
    code: "SF78",
    kind: "study",
    authors: "Tronick, Als, Adamson, Wise, Brazelton",
    year: 1978,
    title:
      "The infant's response to entrapment between contradictory messages in face-to-face interaction",
    venue: "Journal of the American Academy of Child Psychiatry 17:1-13",
  },
  TC89: {
    code: "TC89",
    kind: "study",
    authors: "Tronick, Cohn",
    year: 1989,
    title: "Infant-mother face-to-face interaction",
    venue: "Child Development 60:85-92",
    unchecked: ["venue"],
  },
  TR89: {
    code: "TR89",
    kind: "review",
    authors: "Tronick",
    year: 1989,
    title: "Emotions and emotional communication in infants",
    venue: "American Psychologist 44:112-119",
    doi: "10.1037/0003-066X.44.2.112",
    unchecked: ["title"],
  },
  TG20: {
    code: "TG20",
    kind: "book",
    authors: "Tronick, Gold",
    year: 2020,
    title: "The Power of Discord (pages 37-38, as quoted elsewhere)",
    venue: "Book",
    unchecked: ["venue"],
  },
  NG21: {
    code: "NG21",
    kind: "study",
    authors: "Graff Nomkin, Gordon",
    year: 2021,
    title:
      "The relationship between maternal smartphone use, physiological responses, and gaze patterns during breastfeeding and face-to-face interactions with infant",
    venue: "PLOS ONE",
    doi: "10.1371/journal.pone.0257956",
    unchecked: ["title"],
  },
  DT11: {
    code: "DT11",
    kind: "review",
    authors: "DiCorcia, Tronick",
    year: 2011,
    title: "Quotidian resilience",
    venue: "Neuroscience and Biobehavioral Reviews 35",
    doi: "10.1016/j.neubiorev.2011.04.008",
    unchecked: ["venue"],
  },
  TD15: {
    code: "TD15",
    kind: "review",
    authors: "Tronick, DiCorcia",
    year: 2015,
    title: "The everyday stress resilience hypothesis",
    venue: "Children Australia 40",
    doi: "10.1017/cha.2015.11",
    unchecked: ["title", "venue"],
  },
  ME09: {
    code: "ME09",
    kind: "review",
    authors: "Mesman, van IJzendoorn, Bakermans-Kranenburg",
    year: 2009,
    title: "The many faces of the Still-Face Paradigm: a review and meta-analysis",
    venue: "Developmental Review 29:120-162",
    unchecked: ["title"],
  },
  FE10: {
    code: "FE10",
    kind: "study",
    authors: "Feldman, Singer, Zagoory",
    year: 2010,
    title: "Touch attenuates infants' physiological reactivity to stress",
    venue: "Developmental Science 13",
    doi: "10.1111/j.1467-7687.2009.00890.x",
    unchecked: ["title", "venue"],
  },
  MY18: {
    code: "MY18",
    kind: "study",
    authors: "Myruski, Gulyayeva, Birk, Pérez-Edgar, Buss, Dennis-Tiwary",
    year: 2018,
    title:
      "Digital disruption? Maternal mobile device use is related to infant social-emotional functioning",
    venue: "Developmental Science 21:e12610",
    doi: "10.1111/desc.12610",
  },
  ST20: {
    code: "ST20",
    kind: "study",
    authors: "Stockdale and others",
    year: 2020,
    title: "Infants' response to a mobile phone modified still-face paradigm",
    venue: "Infancy",
    doi: "10.1111/infa.12342",
    unchecked: ["title"],
  },
  TI22: {
    code: "TI22",
    kind: "study",
    authors: "Tidemann, Melinder",
    year: 2022,
    title: "Infant behavioural effects of smartphone interrupted parent-infant interaction",
    venue: "British Journal of Developmental Psychology",
    doi: "10.1111/bjdp.12416",
    unchecked: ["title"],
  },
  KO21: {
    code: "KO21",
    kind: "study",
    authors: "Konrad and others",
    year: 2021,
    title: "Quality of mother-child interaction before, during, and after smartphone use",
    venue: "Frontiers in Psychology 12",
    doi: "10.3389/fpsyg.2021.616656",
    unchecked: ["title"],
  },
  RO22: {
    code: "RO22",
    kind: "study",
    authors: "Rozenblatt-Perkal, Davidovitch, Gueron-Sela",
    year: 2022,
    title:
      "Infants' physiological and behavioral reactivity to maternal mobile phone use: an experimental study",
    venue: "Computers in Human Behavior 127",
    doi: "10.1016/j.chb.2021.107038",
    unchecked: ["authors", "title"],
  },
  DI25: {
    code: "DI25",
    kind: "study",
    authors: "Dinzinger, Greif, Speyer, Wittling, Brisch, Priewasser, Markova",
    year: 2025,
    title:
      "Tiny screens, big impact: effects of maternal smartphone use on maternal and infants' physiological and behavioral stress and interaction dynamics",
    venue: "Infancy",
    url: "https://www.pmu.ac.at/forschung-innovation/publikationen/tiny-screens-big-impact-effects-of-maternal-smartphone-use-on-maternal-and-infants-physiological-and-behavioral-stress-and-interaction-dynamics-18247",
  },
  VH26: {
    code: "VH26",
    kind: "study",
    authors: "van den Heuvel, Mosińska, Turk, Alimardani",
    year: 2026,
    title:
      "Maternal technoference decreases brain-to-brain synchrony during mother-infant interaction",
    venue: "Scientific Reports",
    doi: "10.1038/s41598-026-37037-5",
  },
  FL24: {
    code: "FL24",
    kind: "study",
    authors: "Flatebø, Óturai, Hernik",
    year: 2024,
    title:
      "No evidence for adult smartphone use affecting attribution of communicative intention in toddlers: online imitation study using the Sock Ball Task",
    venue: "PLOS ONE",
    doi: "10.1371/journal.pone.0300874",
  },
  MK22: {
    code: "MK22",
    kind: "review",
    authors: "Mikić, Klein",
    year: 2022,
    title: "Smartphone-Nutzung in Gegenwart von Babys und Kleinkindern: ein systematisches Review",
    venue: "Praxis der Kinderpsychologie und Kinderpsychiatrie 71",
    doi: "10.13109/prkk.2022.71.4.305",
    unchecked: ["title", "venue"],
  },
  FHI22: {
    code: "FHI22",
    kind: "review",
    authors: "Norwegian Institute of Public Health",
    year: 2022,
    title: "Parental use of mobile screens and interaction with children: a systematic review",
    venue: "Norwegian Institute of Public Health",
    url: "https://www.fhi.no/en/publ/2022/Parents-use-of-mobile-screens-and-interaction-with-children-0-6-years-old/",
  },
  TV25: {
    code: "TV25",
    kind: "review",
    authors: "Toledo-Vargas and others",
    year: 2025,
    title:
      "Parental technology use in a child's presence and health and development in the early years: a systematic review and meta-analysis",
    venue: "JAMA Pediatrics",
    doi: "10.1001/jamapediatrics.2025.0682",
    unchecked: ["title"],
  },
  MH24: {
    code: "MH24",
    kind: "study",
    authors: "Mikhelson, Luong, Etz, Micheletti, Khante, de Barbaro",
    year: 2024,
    title: "Mothers speak less to infants during detected real-world phone use",
    venue: "Child Development 95:e324-e337",
    doi: "10.1111/cdev.14125",
  },
  ZI22: {
    code: "ZI22",
    kind: "study",
    authors: "Zivan, Gashri, Habuba, Horowitz-Kraus",
    year: 2022,
    title:
      "Reduced mother-child brain-to-brain synchrony during joint storytelling interaction interrupted by a media usage",
    venue: "Child Neuropsychology 28:918-937",
    doi: "10.1080/09297049.2022.2034774",
  },
  MO20: {
    code: "MO20",
    kind: "study",
    authors: "Modecki and others",
    year: 2020,
    title: "Tuning into the real effect of smartphone use on parenting: a multiverse analysis",
    venue: "Journal of Child Psychology and Psychiatry",
    doi: "10.1111/jcpp.13282",
    unchecked: ["title"],
  },
  DN22: {
    code: "DN22",
    kind: "study",
    authors: "Denecker, De Marez, Ponnet, Vanden Abeele",
    year: 2022,
    title: "Does parental smartphone use predict parents' perceptions of family life?",
    venue: "Mobile Media & Communication",
    doi: "10.1177/20501579221134168",
  },
  MC19: {
    code: "MC19",
    kind: "review",
    authors: "McDaniel",
    year: 2019,
    title:
      "Parent distraction with phones, reasons for use, and impacts on parenting and child outcomes: a review of the emerging research",
    venue: "Human Behavior and Emerging Technologies",
    doi: "10.1002/hbe2.139",
    unchecked: ["title", "venue"],
  },
  MC24: {
    code: "MC24",
    kind: "study",
    authors: "McDaniel, Uva, Pater, Cornet, Drouin, Radesky",
    year: 2024,
    title:
      "Daily smartphone use predicts parent depressive symptoms, but parents' perceptions of responsiveness to their child moderate this effect",
    venue: "Frontiers in Developmental Psychology",
    doi: "10.3389/fdpys.2024.1421717",
  },
  RA16: {
    code: "RA16",
    kind: "study",
    authors: "Radesky and others",
    year: 2016,
    title:
      "Parent perspectives on their mobile technology use: the excitement and exhaustion of parenting while connected",
    venue: "Journal of Developmental and Behavioral Pediatrics",
    unchecked: ["title"],
  },
  WO23: {
    code: "WO23",
    kind: "study",
    authors: "Wolfers, Wendt, Becker, Utz",
    year: 2023,
    title:
      "Do you love your phone more than your child? The consequences of norms and guilt around maternal smartphone use",
    venue: "Human Communication Research",
    doi: "10.1093/hcr/hqad001",
    unchecked: ["title", "venue"],
  },
  WO25: {
    code: "WO25",
    kind: "study",
    authors: "Wolfers, Nabi, Walter",
    year: 2025,
    title:
      "Too much screen time or too much guilt? How child screen time and parental screen guilt affect parental stress and relationship satisfaction",
    venue: "Media Psychology",
    doi: "10.1080/15213269.2024.2310839",
    unchecked: ["title", "venue"],
  },
  WH20: {
    code: "WH20",
    kind: "study",
    authors: "Woodhouse, Scott, Hepworth, Cassidy",
    year: 2020,
    title:
      "Secure base provision: a new approach to examining links between maternal caregiving and infant attachment",
    venue: "Child Development",
    doi: "10.1111/cdev.13224",
    unchecked: ["authors", "title"],
  },
  MA15: {
    code: "MA15",
    kind: "study",
    authors: "Mäntymaa and others",
    year: 2015,
    title: "Shared pleasure in early mother-infant interaction",
    venue: "Infant Mental Health Journal",
    doi: "10.1002/imhj.21505",
    unchecked: ["title"],
  },
  SA21: {
    code: "SA21",
    kind: "study",
    authors: "Lachman, Burger, Jordaan, Leppänen, Puura, Niehaus",
    year: 2021,
    title:
      "Maternal shared pleasure, infant withdrawal, and developmental outcomes in a high risk setting in South Africa",
    venue: "Frontiers in Psychiatry 12",
    doi: "10.3389/fpsyt.2021.668009",
  },
  PG89: {
    code: "PG89",
    kind: "study",
    authors: "Parrott, Gleitman",
    year: 1989,
    title: "Infants' expectations in play: the joy of peek-a-boo",
    venue: "Cognition and Emotion 3",
    unchecked: ["year", "title", "venue"],
  },
  FO93: {
    code: "FO93",
    kind: "study",
    authors: "Fernald, O'Neill",
    year: 1993,
    title: "Peekaboo across cultures",
    venue: "Chapter in: Parent-Child Play",
    unchecked: ["title", "venue"],
  },
  NO17: {
    code: "NO17",
    kind: "study",
    authors: "Nomikou and others",
    year: 2017,
    title:
      "Taking up an active role: emerging participation in early mother-infant interaction during peekaboo routines",
    venue: "Frontiers in Psychology 8",
    doi: "10.3389/fpsyg.2017.01656",
    unchecked: ["title"],
  },
  IS17: {
    code: "IS17",
    kind: "study",
    authors: "Ishijima, Negayama",
    year: 2017,
    title:
      "Development of mother-infant interaction in tickling play: the relationship between infants' ticklishness and social behaviors",
    venue: "Infant Behavior and Development 49:161-167",
  },
  TK14: {
    code: "TK14",
    kind: "study",
    authors: null,
    year: 2014,
    title:
      "Influence of maternal social communication on ticklishness in infants: a comparison with being stroked",
    venue: "Infancy",
    doi: "10.1111/infa.12029",
    unchecked: ["year"],
  },
  BA21: {
    code: "BA21",
    kind: "study",
    authors: "Bainbridge and others",
    year: 2021,
    title: "Infants relax in response to unfamiliar foreign lullabies",
    venue: "Nature Human Behaviour",
    doi: "10.1038/s41562-020-00963-z",
    unchecked: ["title"],
  },
  CO16: {
    code: "CO16",
    kind: "study",
    authors: "Corbeil, Trehub, Peretz",
    year: 2016,
    title: "Singing delays the onset of infant distress",
    venue: "Infancy",
    doi: "10.1111/infa.12114",
    unchecked: ["title"],
  },
  CH25: {
    code: "CH25",
    kind: "study",
    authors: "Cho and others",
    year: 2025,
    title:
      "Ecological momentary assessment reveals causal effects of music enrichment on infant mood",
    venue: "Child Development",
    doi: "10.1111/cdev.14246",
    unchecked: ["title"],
  },
  MI09: {
    code: "MI09",
    kind: "study",
    authors: "Mindell and others",
    year: 2009,
    title: "A nightly bedtime routine: impact on sleep in young children and maternal mood",
    venue: "Sleep 32",
    doi: "10.1093/sleep/32.5.599",
    unchecked: ["title"],
  },
  MI15: {
    code: "MI15",
    kind: "study",
    authors: "Mindell and others",
    year: 2015,
    title: "Bedtime routines for young children: a dose-dependent association with sleep outcomes",
    venue: "Sleep 38",
    doi: "10.5665/sleep.4662",
    unchecked: ["title"],
  },
  SC20: {
    code: "SC20",
    kind: "study",
    authors: "Sauciuc and others",
    year: 2020,
    title: "Imitation recognition and its prosocial effects in 6-month old infants",
    venue: "PLOS ONE",
    doi: "10.1371/journal.pone.0232717",
    unchecked: ["title"],
  },
  GI18: {
    code: "GI18",
    kind: "study",
    authors: "Gilkerson and others",
    year: 2018,
    title: "Language experience in the second year of life and language outcomes in late childhood",
    venue: "Pediatrics 142(4)",
    unchecked: ["title"],
  },
  FR20: {
    code: "FR20",
    kind: "study",
    authors: "Ferjan Ramírez and others",
    year: 2020,
    title:
      "Parent coaching increases conversational turns and advances infant language development",
    venue: "PNAS",
    doi: "10.1073/pnas.1921653117",
    unchecked: ["title"],
  },
  MB20: {
    code: "MB20",
    kind: "study",
    authors: "ManyBabies Consortium",
    year: 2020,
    title:
      "Quantifying sources of variability in infancy research using the infant-directed-speech preference",
    venue: "Advances in Methods and Practices in Psychological Science",
    unchecked: ["title", "venue"],
  },
  GB03: {
    code: "GB03",
    kind: "study",
    authors: "Goldstein, King, West",
    year: 2003,
    title: "Social interaction shapes babbling: testing parallels between birdsong and speech",
    venue: "PNAS",
    unchecked: ["title", "venue"],
  },
  HB18: {
    code: "HB18",
    kind: "study",
    authors: "Hammond, Brownell",
    year: 2018,
    title:
      "Happily unhelpful: infants' everyday helping and its connections to early prosocial development",
    venue: "Frontiers in Psychology 9",
    doi: "10.3389/fpsyg.2018.01770",
    unchecked: ["title"],
  },
  DR23: {
    code: "DR23",
    kind: "study",
    authors: "Drugli, Nystad, Lydersen, Brenne",
    year: 2023,
    title:
      "Do toddlers' levels of cortisol and the perceptions of parents and professional caregivers tell the same story about transition from home to childcare? A mixed method study",
    venue: "Frontiers in Psychology",
    doi: "10.3389/fpsyg.2023.1165788",
  },
  NY21: {
    code: "NY21",
    kind: "study",
    authors: "Nystad, Drugli, Lydersen, Lekhal, Buøen",
    year: 2021,
    title: "Toddlers' stress during transition to childcare",
    venue: "European Early Childhood Education Research Journal 29:157-182",
    doi: "10.1080/1350293X.2021.1895269",
  },
  CF18: {
    code: "CF18",
    kind: "study",
    authors: "Cameron-Faulkner and others",
    year: 2018,
    title: "Responding to nature: natural environments improve parent-child communication",
    venue: "Journal of Environmental Psychology",
    doi: "10.1016/j.jenvp.2018.08.008",
    unchecked: ["title"],
  },
  HSR: {
    code: "HSR",
    kind: "guide",
    authors: "Center on the Developing Child, Harvard University",
    year: 2019,
    title: "5 steps for serve and return",
    venue: "Guide",
    unchecked: ["title"],
  },
  COS: {
    code: "COS",
    kind: "guide",
    authors: "Opgroeien (Kind en Gezin)",
    year: null,
    title: "Cirkel van Veiligheid en Vertrouwen (Circle of Security)",
    venue: "Web page, opgroeien.be",
  },
  MG: {
    code: "MG",
    kind: "review",
    authors: "Mingarelli",
    year: null,
    title: "On parental burnout and images of everyday life",
    venue: "Listed at philpeople.org",
    unchecked: ["title", "year", "venue"],
  },
  DW21: {
    code: "DW21",
    kind: "tv",
    authors: "Binu Singh, VRT",
    year: 2021,
    title: "De Wonderjaren (a TV experiment)",
    venue: "TV programme, Eén",
    unchecked: ["authors"],
  },
} satisfies Record<string, Source>;

export type SourceCode = keyof typeof list;

/** Every source by its code, in the order in which the finding's page lists them. */
export const sources: Readonly<Record<SourceCode, Source>> = list;

export const SOURCE_CODES = Object.keys(list) as readonly SourceCode[];

export function isSourceCode(code: string): code is SourceCode {
  return Object.hasOwn(list, code);
}

/** The known sources among a moment's evidence codes; an unknown code is left out. */
export function sourcesOf(codes: readonly string[]): Source[] {
  return codes.filter(isSourceCode).map((code) => sources[code]);
}

/** The address to read it at, `undefined` where no public one is known. */
export function addressOf(source: Source): string | undefined {
  return source.doi === undefined ? source.url : `https://doi.org/${source.doi}`;
}
