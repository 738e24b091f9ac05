/**
 * Where the texts of a file, or of a part of it, are read. The longest matching prefix counts. In
 * reading order.
 */
export const PLACES: Readonly<Record<string, string>> = {
  card: "The card, on a page or in the popup",
  "card.expand": "The card when it is collapsed",
  "card.collapsedFirst": "The collapsed card that comes before the card",
  "card.fewerQuestion": "A question on the card",
  "card.fewerYes": "A question on the card",
  "card.fewerNo": "A question on the card",
  "card.smallQuestion": "A question on the card",
  "card.smallYes": "A question on the card",
  "card.smallNo": "A question on the card",
  "card.finding": "The card, below “On screens and coming back”",
  "card.routines": "The card's routine; also the popup, and the lists on the home page",
  toolbar: "The button in the browser's toolbar",
  "toolbar.notificationTitle": "The notification of the system",
  "toolbar.notificationText": "The notification of the system",
  moments: "A moment's words, on the card, in the popup, under Saved and on paper",
  popup: "The popup",
  "popup.strip": "The popup and the home page: today as a strip of 24 hours",
  "popup.why": "The popup and the home page: why no card comes now",
  "popup.warnings": "The popup and the home page: a notice when something went wrong",
  "popup.presets": "The popup and the welcome: quiet times to tap",
  "popup.editor": "The popup: one quiet time's fields",
  "popup.editor.bands": "The popup, the welcome and the settings: ages",
  "popup.problems": "The popup: beside a quiet time's field",
  "popup.filters": "The popup and the home page: “A small moment now”",
  "popup.tiredHelp":
    "The popup and the home page: “A small moment now”, while “I'm tired” is chosen",
  "popup.pauseFor": "The popup: a break",
  "popup.holiday": "The popup: days without cards, planned ahead",
  "popup.frequencyCap": "A question in the popup and in the welcome: how many cards",
  home: "The home page",
  "home.start": "The home page: its start",
  "home.today": "The home page: its start, what came by this week",
  "home.quietTimes": "The home page: quiet times",
  "home.lookBack": "The home page: look back",
  "home.kept": "The home page: saved moments",
  "home.print": "The home page: saved moments, and on paper",
  "home.notForUs": "The home page: what is not for us",
  "home.finding": "The home page: the finding",
  "home.settings": "The home page: settings",
  privacy: "The privacy page; also PRIVACY.md and the stores",
  "home-data": "The home page: your data",
  "home-data.own": "The home page: own moments",
  "home-data.paste": "The home page: several own moments, pasted as a list",
  "home-data.calendar": "The home page: a calendar file",
  welcome: "The welcome, once after installing",
  "welcome.hello": "The welcome: first step",
  "welcome.times": "The welcome: quiet times",
  "welcome.child": "The welcome: the child's age",
  "welcome.where": "The welcome: where the card may come",
  "welcome.phone": "The welcome: on the phone",
  "welcome.end": "The welcome: its end, and a card at once",
  "welcome.end.nothing": "The welcome's end, and the home page while no time is set",
  "welcome.end.choose": "The welcome's end, and the home page while no time is set",
  finding: "The finding's page",
  "finding.top":
    "The finding's page, on top; also the welcome and, below “On screens and coming back”, the card",
  "finding.picture": "The finding's page: the three drawings",
  "finding.fromMoment": "The finding's page, when one comes from a moment",
  "finding.roots": "The home page: its start, and above the moments' claims on the finding's page",
  "finding.sections": "The finding's page: headings",
  "finding.claims": "The finding's page: claim by claim",
  "finding.sureness": "The finding's page: how sure, beside a claim",
  "finding.general": "The finding's page: the limits of it all",
  "finding.labels": "The finding's page: small words",
  "finding.help": "The finding's page: who to talk to",
  "evidence-notes": "“On screens and coming back”, under a moment: one line for each source",
  site: "The site",
  "site.start": "The site: a card to try",
  "site.times": "The site: times for the calendar",
  "site.print": "The site: sheets to print",
  "site.help": "The site: help and contact",
  "site.install": "The site: how to install",
  "site.privacy": "The site: its page of privacy, below what the extension does",
  "starter-sets": "The site: starter sets",
  "starter-sets.times": "The popup and the home page: quiet times of a starter set",
  "starter-sets.maker": "The site: a crèche's own set",
  "starter-sets.leaflet": "The folded sheet of a starter set",
  "starter-sets.professional": "The site: the page for those who work with parents",
  store: "The browser's own list of extensions, its toolbar and the store",
};

/** Where the text is read; null if the table has no place for it yet. */
export function placeOf(key: string): string | null {
  const beginnings = Object.keys(PLACES).filter(
    (one) => key === one || /^[./]/.test(rest(key, one)),
  );
  const longest = beginnings.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? null : (PLACES[longest] ?? null);
}

const rest = (key: string, beginning: string): string =>
  key.startsWith(beginning) ? key.slice(beginning.length) : "";

/** Files in reading order; a file that is not listed comes last. */
export const inReadingOrder = (file: string): number => {
  const place = Object.keys(PLACES).indexOf(file.split("/")[0] ?? "");
  return place === -1 ? Number.POSITIVE_INFINITY : place;
};
