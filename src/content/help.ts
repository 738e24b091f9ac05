import type { Language } from "../core/parent-data/setting-choices";

export type HelpRegion =
  | "flanders"
  | "wallonia"
  | "ostbelgien"
  | "netherlands"
  | "france"
  | "germany"
  | "austria"
  | "switzerland"
  | "uk";

/** A service for worried parents. Names are spelled as the service spells them. */
export interface HelpService {
  id: string;
  region: HelpRegion;
  languages: readonly Language[];
  name: string;
  url?: string;
  phone?: string;
  /** Local date, `YYYY-MM-DD`, on which a person last checked all of it; `null` until then. */
  checkedOn: string | null;
}

/**
 * None has been checked yet, so the page shows none of them: it names places that anyone knows, in its own
 * lines, and the emergency number. Check name, address, number and opening hours by hand before a date is
 * filled in.
 * The first two Flemish numbers differ by little: they are two services, not a slip.
 */
export const services: readonly HelpService[] = [
  service("kind-en-gezin", "flanders", "nl", {
    name: "Kind en Gezin (Opgroeien)",
    url: "https://www.kindengezin.be",
    phone: "078 150 100",
  }),
  service("opvoedingslijn", "flanders", "nl", { name: "Opvoedingslijn", phone: "078 15 00 10" }),
  service("wolk-in-mijn-hoofd", "flanders", "nl", {
    name: "Wolk in mijn hoofd",
    url: "https://www.wolkinmijnhoofd.be",
  }),
  service("zelfmoordlijn", "flanders", "nl", { name: "Zelfmoordlijn", phone: "1813" }),
  service("tele-onthaal", "flanders", "nl", { name: "Tele-Onthaal", phone: "106" }),
  service("1712", "flanders", "nl", { name: "1712", phone: "1712" }),
  service("one", "wallonia", "fr", { name: "ONE", url: "https://www.one.be" }),
  service("ecoute-enfants", "wallonia", "fr", { name: "Écoute-Enfants", phone: "103" }),
  service("tele-accueil", "wallonia", "fr", { name: "Télé-Accueil", phone: "107" }),
  service("kaleido", "ostbelgien", "de", { name: "Kaleido Ostbelgien" }),
  service("telefonhilfe", "ostbelgien", "de", { name: "Telefonhilfe", phone: "108" }),
  service("consultatiebureau", "netherlands", "nl", { name: "Consultatiebureau (JGZ)" }),
  service("veilig-thuis", "netherlands", "nl", { name: "Veilig Thuis", phone: "0800-2000" }),
  service("1000-premiers-jours", "france", "fr", {
    name: "1000 premiers jours",
    url: "https://www.1000-premiers-jours.fr",
  }),
  service("allo-parents-bebe", "france", "fr", {
    name: "Allô Parents Bébé",
    phone: "0 800 00 3456",
  }),
  service("enfance-en-danger", "france", "fr", { name: "Allô Enfance en danger", phone: "119" }),
  service("fruehe-hilfen", "germany", "de", {
    name: "Frühe Hilfen",
    url: "https://www.fruehehilfen.de",
  }),
  service("elterntelefon", "germany", "de", { name: "Elterntelefon", phone: "0800 111 0 550" }),
  service("rat-auf-draht", "austria", "de", { name: "Rat auf Draht, Elternseite" }),
  service("elternnotruf", "switzerland", "de", { name: "Elternnotruf", phone: "0848 35 45 55" }),
  service("nhs", "uk", "en", { name: "NHS 111", phone: "111" }),
  service("family-lives", "uk", "en", { name: "Family Lives", phone: "0808 800 2222" }),
];

function service(
  id: string,
  region: HelpRegion,
  language: Language,
  reach: Pick<HelpService, "name"> & Partial<Pick<HelpService, "url" | "phone" | "checkedOn">>,
): HelpService {
  return { id, region, languages: [language], checkedOn: null, ...reach };
}

/** The services that were checked by hand and can be reached, those with a web address first. */
export function servicesToShow(all: readonly HelpService[]): HelpService[] {
  const checked = all.filter(({ checkedOn, url, phone }) => checkedOn !== null && (url ?? phone));
  return [
    ...checked.filter(({ url }) => url !== undefined),
    ...checked.filter(({ url }) => url === undefined),
  ];
}
