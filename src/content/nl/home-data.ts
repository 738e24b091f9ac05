import type { DataText } from "../en/home-data";

export const data: DataText = {
  title: "Je gegevens",
  takeTitle: "Meenemen",
  takeText:
    "Eén bestand met alles wat je instelde en bewaarde, en de ideetjes die langskwamen. Hoelang je aan het browsen was, staat er niet in.",
  take: "Opslaan als bestand",
  fileName: "kiekeboe-{date}.json",
  taken: "Opgeslagen als {file}.",
  notTaken: "Dat lukte niet. Open deze pagina opnieuw en probeer nog eens.",

  bringTitle: "Terugbrengen",
  bringText: "Je ziet eerst wat er zou veranderen.",
  file: "Een bestand van Kiekeboe",
  mode: "Wat hier al staat",
  merge: "Blijft, en het bestand komt erbij",
  replace: "Maakt plaats voor het bestand",
  changesTitle: "Wat er verandert",
  change: {
    quietTimes: "Rustige momenten: {parts}",
    kept: "Bewaarde momentjes: {parts}",
    notForUs: "Niet voor ons: {parts}",
    own: "Eigen momentjes: {parts}",
  },
  parts: {
    added: { one: "{n} nieuw", other: "{n} nieuw" },
    changed: { one: "{n} gewijzigd", other: "{n} gewijzigd" },
    removed: { one: "{n} weg", other: "{n} weg" },
  },
  settingsChange: "Instellingen: zoals in het bestand",
  nothingChanges: "Niets: het staat hier allemaal al.",
  unreadable: {
    one: "{n} ding in het bestand is niet te lezen en blijft weg.",
    other: "{n} dingen in het bestand zijn niet te lezen en blijven weg.",
  },
  refused: {
    "too-large": "Dit bestand is te groot om er een van Kiekeboe te zijn. Er is niets veranderd.",
    "not-ours": "Dit is geen bestand van Kiekeboe. Er is niets veranderd.",
    newer:
      "Dit bestand komt van een nieuwere Kiekeboe. Werk deze eerst bij. Er is niets veranderd.",
  },
  bring: "Binnenhalen",
  cancel: "Annuleren",
  brought: "Binnengehaald.",
  undoBring: "Het laatste binnenhalen ongedaan maken",
  bringUndone: "Alles is zoals ervoor.",

  share: "Delen tussen mijn browsers",
  shareText:
    "Rustige momenten, bewaarde en eigen momentjes, “niet voor ons” en enkele instellingen zijn dan gelijk in elke browser waar dit aanstaat. Leeftijden en de ideetjes die langskwamen, blijven hier.",
  account: {
    chrome:
      "De synchronisatie van de browser zelf brengt het over, met het account waarmee je aangemeld bent: van Google in Chrome, van Microsoft in Edge. Kiekeboe zelf verstuurt niets.",
    firefox:
      "Firefox Sync brengt het over, met je Mozilla-account, als “Add-ons” daar aangevinkt is. Firefox voor Android doet niet mee. Kiekeboe zelf verstuurt niets.",
  },
  privacyShared:
    "Alles wordt in deze browser bewaard, en wat je deelt gaat via de synchronisatie van de browser. Er wordt geen adres van een pagina bijgehouden, en Kiekeboe zelf verstuurt niets.",

  eraseTitle: "Wissen",
  eraseText: "Kiekeboe vergeet alles, zoals op de eerste dag, en geeft zijn toestemmingen terug.",
  eraseHere: "In deze browser wissen",
  eraseEverywhere: "In al mijn browsers wissen",
  sureHere:
    "Alles wat Kiekeboe hier bewaart gaat weg, en er is geen weg terug. Met een bestand dat je hierboven opslaat, kan je het later weer binnenhalen.",
  sureHereShared:
    "Alles wat Kiekeboe hier bewaart gaat weg, en er is geen weg terug. Je andere browsers houden het hunne.",
  sureEverywhere:
    "Alles wat Kiekeboe bewaart gaat weg, hier en in elke browser die deelt, zodra die weer opengaat. Er is geen weg terug.",
  yesErase: "Ja, wissen",
  leaveIt: "Laat maar",
  erased: "Alles is gewist.",
  notTold: "Hier gewist. De andere browsers konden het niet horen.",

  own: {
    add: "Zelf een momentje schrijven",
    edit: "Bewerken",
    eyebrow: "{routine} · van jezelf",
    newTitle: "Een momentje van jezelf",
    editTitle: "Je momentje",
    routine: "Routine",
    name: "Titel",
    nameHint: "Enkele woorden.",
    text: "Wat je doet",
    textHint: "Als je wil.",
    save: "Opslaan",
    cancel: "Annuleren",
    saved: "Opgeslagen: {title}",
    problems: {
      "own-no-title": "Een woord of twee is genoeg.",
      "own-title-too-long": "Er passen 60 letters.",
      "own-text-too-long": "Er passen 300 letters.",
      "own-too-many": "Er staan er nu 100 van jezelf. Verwijder er een om er een toe te voegen.",
    },
  },

  calendar: {
    title: "In een agenda",
    text: "Een bestand met je rustige momenten van de komende vier weken, met telkens een momentje. Open het op je gsm en ze staan in de agenda.",
    none: "Zodra er een rustig moment is, kan hier een bestand voor de agenda van je gsm gemaakt worden.",
    alarm: "Met een herinnering",
    alarmHint: "Je agenda kan dan een geluid maken. Zonder gaat er niets af.",
    save: "Agendabestand opslaan",
    saved: "Opgeslagen als {file}. Stuur het naar je gsm en open het daar.",
    fileName: "kiekeboe.ics",
    unnamed: "Een momentje",
    calendarName: "Momentjes samen",
  },
};
