import type { DataText } from "../en/home-data";

export const data: DataText = {
  title: "Je gegevens",
  exportTitle: "Meenemen",
  exportText:
    "Eén bestand met alles wat je instelde en bewaarde, en de momentjes die langskwamen. Hoelang je aan het browsen was, staat er niet in.",
  export: "Opslaan als bestand",
  fileName: "kiekeboe-{date}.json",
  exported: "Opgeslagen als {file}.",
  notExported: "Dat lukte niet. Open deze pagina opnieuw en probeer nog eens.",

  importTitle: "Weer binnenhalen",
  importText: "Je ziet eerst wat er zou veranderen.",
  file: "Een bestand van Kiekeboe",
  mode: "Wat met wat hier al staat?",
  merge: "Houden, en het bestand toevoegen",
  replace: "Vervangen door het bestand",
  changesTitle: "Wat er verandert",
  change: {
    quietTimes: "Tijden: {parts}",
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
    one: "{n} onderdeel van het bestand is onleesbaar en wordt overgeslagen.",
    other: "{n} onderdelen van het bestand zijn onleesbaar en worden overgeslagen.",
  },
  refused: {
    "too-large": "Dit bestand is te groot om er een van Kiekeboe te zijn. Er is niets veranderd.",
    "not-ours": "Dit is geen bestand van Kiekeboe. Er is niets veranderd.",
    newer:
      "Dit bestand komt van een nieuwere versie van Kiekeboe. Werk deze versie eerst bij. Er is niets veranderd.",
  },
  import: "Binnenhalen",
  cancel: "Annuleren",
  imported: "Binnengehaald.",
  undoImport: "Het binnenhalen ongedaan maken",
  redoImport: "Toch weer binnenhalen",
  undoSettings: "Instellingen: zoals voor het binnenhalen",
  undoNothing: "Niets: wat erbij kwam, is intussen veranderd of weggehaald, en dat blijft zo.",
  undo: "Ongedaan maken",
  importUndone: "Ongedaan gemaakt. Wat je daarna instelde, staat er nog.",

  share: "Delen tussen mijn browsers",
  shareText:
    "Tijden, bewaarde en eigen momentjes, “niet voor ons” en enkele instellingen zijn dan gelijk in elke browser waar dit aanstaat. Leeftijden en de momentjes die langskwamen, blijven hier.",
  shareFits:
    "Er is plaats voor 100 tijden, 150 bewaarde en 100 eigen momentjes, en 100 keer “niet voor ons”.",
  removedElsewhere: {
    one: "De voorbije 7 dagen verdween hier {n} ding, omdat je het in een andere browser weghaalde.",
    other:
      "De voorbije 7 dagen verdwenen hier {n} dingen, omdat je ze in een andere browser weghaalde.",
  },
  restoreRemoved: "Terugzetten, hier en overal",
  restored: "Teruggezet.",
  account: {
    chrome:
      "De synchronisatie van de browser zelf brengt het over, met het account waarmee je aangemeld bent: van Google in Chrome, van Microsoft in Edge. Kiekeboe zelf verstuurt niets.",
    firefox:
      "Firefox Sync brengt het over, met je Mozilla-account, als “Add-ons” daar aangevinkt is. Firefox voor Android doet niet mee. Kiekeboe zelf verstuurt niets.",
  },
  privacyShared:
    "Alles wordt in deze browser bewaard, en wat je deelt gaat via de synchronisatie van de browser. Er wordt geen adres van een pagina bijgehouden, en Kiekeboe zelf verstuurt niets.",

  eraseTitle: "Wissen",
  eraseText:
    "Kiekeboe vergeet alles en begint opnieuw. Ook de toestemmingen die je gaf, vervallen.",
  eraseHere: "In deze browser wissen",
  eraseEverywhere: "Hier wissen, en ook wat gedeeld is",
  sureHere:
    "Alles wat Kiekeboe in deze browser bewaart, wordt voorgoed gewist. Wil je eerst een kopie? Sla hierboven een bestand op.",
  sureHereShared:
    "Alles wat Kiekeboe in deze browser bewaart, wordt voorgoed gewist. Je andere browsers houden het hunne.",
  sureEverywhere:
    "Alles wat Kiekeboe in deze browser bewaart en alles wat gedeeld is, wordt voorgoed gewist. Je andere browsers houden het hunne en stoppen met delen.",
  yesErase: "Ja, wissen",
  leaveIt: "Laat maar",
  erased: "Alles is gewist.",
  notTold: "Hier is alles gewist. Wat gedeeld is, kon niet gewist worden.",

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
    textHint: "Mag leeg blijven.",
    save: "Opslaan",
    cancel: "Annuleren",
    saved: "Opgeslagen: {title}",
    problems: {
      "own-no-title": "Geef het een titel: een woord of twee is genoeg.",
      "own-title-too-long": "De titel kan hoogstens 60 letters lang zijn.",
      "own-text-too-long": "De tekst kan hoogstens 300 letters lang zijn.",
      "own-too-many": "Er staan er nu 100 van jezelf. Verwijder er een om er een toe te voegen.",
    },
  },

  paste: {
    add: "Een lijst plakken",
    title: "Uit een lijst",
    list: "Je lijst",
    hint: "Eén momentje per regel: “Titel: wat je doet”, of alleen een titel. Bolletjes en nummers vooraan vallen weg.",
    routine: "Routine voor de lijst",
    preview: "Wat het wordt",
    addAll: { one: "{n} toevoegen", other: "{n} toevoegen" },
    found: { one: "{n} momentje", other: "{n} momentjes" },
    leftOut: { one: "Valt weg: {n} regel", other: "Vallen weg: {n} regels" },
    added: { one: "{n} momentje toegevoegd.", other: "{n} momentjes toegevoegd." },
    notAdded: "Dat kon nu niet bewaard worden. Je lijst staat er nog.",
    why: {
      "title-too-long": "titel van meer dan 60 letters",
      "text-too-long": "tekst van meer dan 300 letters",
      "already-there": "staat er al",
      twice: "staat twee keer in de lijst",
      "no-room": "geen plaats: hoogstens 100 van jezelf",
      "too-many-lines": "komt na regel 200",
    },
  },

  calendar: {
    title: "In een agenda",
    text: "Een bestand met jullie tijden van de komende vier weken, telkens met een momentje erbij. Open het op je gsm en alles staat in je agenda.",
    none: "Kies eerst een tijd. Dan kan je hier een bestand maken voor de agenda op je gsm.",
    again:
      "Iets veranderd? Sla een nieuw bestand op en open ook dat op je gsm: wat je oversloeg, pauzeerde of wegdeed, gaat dan uit je agenda.",
    paused:
      "Alles staat nu op pauze. Daarna kan hier weer een bestand voor de agenda van je gsm gemaakt worden.",
    alarm: "Met een herinnering",
    alarmHint: "Je agenda kan dan een geluid maken. Zonder herinnering gaat er niets af.",
    save: "Agendabestand opslaan",
    saved: "Opgeslagen als {file}. Stuur het naar je gsm en open het daar.",
    fileName: "kiekeboe.ics",
    unnamed: "Een momentje",
    calendarName: "Momentjes samen",
  },
};
