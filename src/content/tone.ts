import type { Language } from "../core/parent-data/setting-choices";

/** The maximum lengths of a text; absent means unlimited. */
export interface Limits {
  words?: number;
  sentenceWords?: number;
  /** Digits are for pages with a caveat beside them, never for a card. */
  digits?: "allowed";
  /** A moment sets no norm; a page may say that a quiet time comes every day. */
  norms?: "avoided";
}

export const TITLE_LIMITS: Limits = { words: 5, norms: "avoided" };
export const TEXT_LIMITS: Limits = { words: 35, sentenceWords: 12, norms: "avoided" };
export const NOTE_LIMITS: Limits = { words: 20, sentenceWords: 12, norms: "avoided" };

/**
 * Words that judge, push, frighten or keep score, and words that assume one kind of family. Each is a
 * pattern for the word and its forms; `~` stands for any further letters.
 */
export const AVOIDED: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    "moet(en)?|moest(en)?|gemoeten",
    "vergeet( \\w+){0,3} niet|niet (te )?vergeten",
    "altijd|nooit",
    "perfect(e|er|ie)?",
    "fout(e|en|ief|ieve)?",
    "slecht(e|er|ere|st|ste)?",
    "schuld(ig|ige|en)?|schuldgevoel(ens)?|schuldbewust(e)?",
    "verslaafd(e|en)?|verslaving(en)?|verslavend(e)?",
    "schade|schaden|schaadt|schadelijk(e)?|beschadig~",
    "~hechting~|bindingsangst~",
    "gemist(e)?|miste(n)?",
    "te laat|eindelijk|slechts",
    "quality[ -]?time|kwaliteitstijd",
    "uitdaging(en)?|uitdagend(e)?|daag(t)? uit",
    "doel(en)?|leerdoel(en)?|doelstelling(en)?",
    "score(s|n)?|scoort|scoorde",
    "reeks(en)?",
    "goed (bezig|gedaan)|flink gedaan",
    "leg(t)? (je|jouw|de|die) (gsm|telefoon|smartphone|laptop)( \\w+)* weg|(gsm|telefoon) weg(leggen)?",
    "neg(eer|eert|eerde|eerden|eren|erend|erende)|genegeerd(e)?",
    "magie|magisch(e)?|kostbaar|kostbare",
    "brein(en)?|hersen(en)?|iq|trauma~|mijlpa(al|len)|achterstand(en)?",
    "mama('?s)?|papa('?s)?|mam|pap|moeder(s)?|vader(s)?",
  ],
  en: [
    "should(n['’]t)?|must(n['’]t)?|need(s|ed)? to|ought to",
    "(do not|don['’]t) forget|remember to",
    "always|never",
    "perfect(ly|ion)?",
    "mistake(s|n)?|wrong(s|ly)?",
    "guilt(y|ily)?|blame(s|d)?",
    "addict(s|ed|ion|ive)?",
    "harm(s|ed|ing|ful)?|damag(e|es|ed|ing)",
    "delay(s|ed|ing)?",
    "attachment(s)?",
    "miss(es|ed|ing)?|too late",
    "finally|only",
    "quality time",
    "challeng(e|es|ed|ing)",
    "goal(s)?|score(s|d)?|streak(s)?",
    "well done|good job|great job",
    "put (your|the|that) (phone|laptop|screen)( \\w+)* (down|away)",
    "ignor(e|es|ed|ing)",
    "magic(al)?|precious",
    "brain(s)?|iq|trauma~|milestone(s)?",
    "mum(s|my|mies)?|mom(s|my|mies)?|dad(s|dy|dies)?|mother(s|ing)?|father(s|ing)?",
  ],
  fr: [
    "il (faut|faudra|faudrait|fallait)",
    "dev(ez|ons|riez|rez|rait|raient|ait)|doit|doivent|dois",
    "(n['’]oubli(ez|e)|ne pas oublier)( pas)?",
    "toujours|jamais",
    "parfait(e|s|es|ement)?|perfection",
    "faute(s)?|fautif(s)?|fautive(s)?",
    "coupable(s)?|culpabili~",
    "accro(s)?|addict(e|s|es|ion|ions|if|ive)?",
    "dégât(s)?",
    "retard(s|é|ée|és|ées)?|trop tard",
    "attachement(s)?",
    "manqué(e|s|es)?|rat(é|ée|és|ées)",
    "enfin|seulement",
    "défi(s)?|objectif(s)?|score(s)?",
    "bravo|félicitations",
    "(lâche|lâchez|posez|pose|rangez|range) (votre|ton|le) (téléphone|gsm|portable)",
    "ignor(ez|er|e|es|ent|é|ée|és|ées|ait)",
    "magie|magique(s)?|précieux|précieuse(s)?",
    "cerveau(x)?|qi|trauma~",
    "maman(s)?|papa(s)?|mère(s)?|père(s)?",
  ],
  de: [
    "m(uss|usst|üssen|üsst|usste|ussten|üsste|üssten|üsstest)",
    "soll(st|t|en|te|test|ten|tet)?",
    "(vergiss|vergesst)( \\w+)? nicht|nicht vergessen",
    "immer|nie|niemals",
    "perfekt(e|er|es|en|em)?|perfektion",
    "fehler(n|s)?|falsch(e|er|es|en|em)?",
    "schuld(en|ig|ige|igen|gefühl|gefühle|gefühlen)?",
    "rabenelter(n)?|rabenmutter|rabenvater",
    // The noun "Sucht" is spelled like the verb "sucht", so its compounds are listed instead.
    "~süchtig(e|er|es|en)?|(handy|bildschirm|internet|medien|online|spiel)sucht",
    "schaden|schäden|schadet|schädlich~|schädig~",
    "bindungs~|bindung(en)?",
    "verpass(t|te|ten|en|e|est)?|zu spät",
    "endlich|nur",
    "challenge(s)?|herausforder~",
    "ziel(e|en|s)?|punkte(n)?|serie(n)?",
    "(super|gut|toll) gemacht",
    "leg(e|t)? (das|dein|euer) (handy|smartphone|telefon)( \\w+)* weg",
    "ignorier(en|e|st|t|te|ten)",
    "magie|magisch(e|er|es|en)?|kostbar(e|er|es|en)?",
    "gehirn(e|s)?|iq|trauma~|meilenstein(e|en)?",
    "mama(s)?|papa(s)?|mutter|mütter(n)?|vater(s)?|väter(n)?|mutti(s)?|vati(s)?|mami|papi",
  ],
};

/**
 * What makes a moment a norm: that it is done each day, and that a child answers it with a smile. Some
 * children do not smile, and most evenings are not like the one before. Patterns as in `AVOIDED`.
 */
const NORMS: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    "(elke|iedere) (dag|avond|ochtend|morgen|middag|nacht|week|keer)",
    "(wacht|wachten)( \\w+){0,2} op (de|een|die|het|dat) (glim)?lach(je)?",
  ],
  en: [
    "(each|every) (single )?(day|evening|night|morning|afternoon|week)",
    "wait(s|ing)? for (the|a|that|your child['’]s|their) (smile|laugh|giggle)",
  ],
  fr: [
    "chaque (jour|soir|matin|nuit|semaine)|tous les (jours|soirs|matins)|toutes les (nuits|semaines)",
    "attend(s|ez|ons|re|ent)? (le|un|son) (sourire|rire)",
  ],
  de: [
    "jede[nrsm]? (tag|abend|morgen|nachmittag|nacht|woche)(s)?",
    "(warte|wartest|wartet|warten)( \\w+){0,2} auf (das|ein|sein|ihr|dieses) (lächeln|lachen)",
  ],
};

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

/** Splits a text into sentences; a closing quotation mark belongs to its sentence. */
export function splitSentences(text: string): string[] {
  return text.split(/(?<=[.?!…]["”’»“]?)\s+/u).filter((sentence) => countWords(sentence) > 0);
}

/** The avoided words in a text, as spelled there. */
export function findAvoided(text: string, language: Language): string[] {
  return findForms(text, AVOIDED[language]);
}

function findForms(text: string, patterns: readonly string[]): string[] {
  return patterns.flatMap((forms) => [...text.matchAll(wholeWord(forms))].map((match) => match[0]));
}

/** Violations of the tone rules, as messages for a writer; empty if there are none. */
export function toneProblems(text: string, language: Language, limits: Limits = {}): string[] {
  return [
    ...(text.trim() === "" ? ["is empty"] : []),
    ...lengthProblems(text, limits),
    ...markProblems(text, limits),
    ...findAvoided(text, language).map((word) => `has the avoided word "${word}"`),
    ...(limits.norms === "avoided" ? findForms(text, NORMS[language]) : []).map(
      (norm) => `sets a norm: "${norm}"`,
    ),
  ];
}

function lengthProblems(text: string, { words, sentenceWords }: Limits): string[] {
  const count = countWords(text);
  const tooLong = words !== undefined && count > words ? [`has ${count} words, of ${words}`] : [];
  const longSentences = splitSentences(text)
    .filter((sentence) => countWords(sentence) > (sentenceWords ?? Number.POSITIVE_INFINITY))
    .map((sentence) => `has a sentence of ${countWords(sentence)} words: "${sentence}"`);
  return [...tooLong, ...longSentences];
}

function markProblems(text: string, { digits }: Limits): string[] {
  return [
    ...(/[!¡]/u.test(text) ? ["has an exclamation mark"] : []),
    ...(/\p{Extended_Pictographic}|[:;]-?[)(DP](?!\p{L})/u.test(text) ? ["has an emoji"] : []),
    ...(digits !== "allowed" && /[\d%]/.test(text) ? ["has a digit"] : []),
  ];
}

// `\b` does not treat accented letters as letters, so word edges are matched by `\p{L}`.
function wholeWord(forms: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${forms.replaceAll("~", "\\p{L}*")})(?!\\p{L})`, "giu");
}
