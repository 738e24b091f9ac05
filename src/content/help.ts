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
 * None has been checked yet, so the page shows none of them and falls back on its own line.
 * Check name, address, number and opening hours by hand before a date is filled in.
 * The first two Flemish numbers differ by little: they are two services, not a slip.
 */
export const services: readonly HelpService[] = [
  service("kind-en-gezin", "flanders", ["nl"], "Kind en Gezin (Opgroeien)", {
    url: "https://www.opgroeien.be",
    phone: "078 150 100",
  }),
  service("opvoedingslijn", "flanders", ["nl"], "Opvoedingslijn", { phone: "078 15 00 10" }),
  service("tele-onthaal", "flanders", ["nl"], "Tele-Onthaal", { phone: "106" }),
  service("1712", "flanders", ["nl"], "1712", { phone: "1712" }),
  service("one", "wallonia", ["fr"], "ONE", { url: "https://www.one.be" }),
  service("ecoute-enfants", "wallonia", ["fr"], "Écoute-Enfants", { phone: "103" }),
  service("tele-accueil", "wallonia", ["fr"], "Télé-Accueil", { phone: "107" }),
  service("kaleido", "ostbelgien", ["de"], "Kaleido Ostbelgien", {}),
  service("telefonhilfe", "ostbelgien", ["de"], "Telefonhilfe", { phone: "108" }),
  service("consultatiebureau", "netherlands", ["nl"], "Consultatiebureau (JGZ)", {}),
  service("veilig-thuis", "netherlands", ["nl"], "Veilig Thuis", { phone: "0800-2000" }),
  service("1000-premiers-jours", "france", ["fr"], "1000 premiers jours", {
    url: "https://www.1000-premiers-jours.fr",
  }),
  service("allo-parents-bebe", "france", ["fr"], "Allô Parents Bébé", { phone: "0 800 00 3456" }),
  service("enfance-en-danger", "france", ["fr"], "Allô Enfance en danger", { phone: "119" }),
  service("fruehe-hilfen", "germany", ["de"], "Frühe Hilfen", {
    url: "https://www.fruehehilfen.de",
  }),
  service("elterntelefon", "germany", ["de"], "Elterntelefon", { phone: "0800 111 0 550" }),
  service("rat-auf-draht", "austria", ["de"], "Rat auf Draht, Elternseite", {}),
  service("elternnotruf", "switzerland", ["de"], "Elternnotruf", { phone: "0848 35 45 55" }),
  service("nhs", "uk", ["en"], "NHS 111", { phone: "111" }),
  service("family-lives", "uk", ["en"], "Family Lives", { phone: "0808 800 2222" }),
];

function service(
  id: string,
  region: HelpRegion,
  languages: readonly Language[],
  name: string,
  reach: Partial<Pick<HelpService, "url" | "phone" | "checkedOn">>,
): HelpService {
  return { id, region, languages, name, checkedOn: null, ...reach };
}

/** The services that were checked by hand and can be reached, those with a web address first. */
export function servicesToShow(all: readonly HelpService[]): HelpService[] {
  const checked = all.filter(({ checkedOn, url, phone }) => checkedOn !== null && (url ?? phone));
  return [
    ...checked.filter(({ url }) => url !== undefined),
    ...checked.filter(({ url }) => url === undefined),
  ];
}
