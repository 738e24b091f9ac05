import type { Language } from "../core/parent-data/setting-choices";
import { LANGUAGES } from "./language-list";

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

/** A whole country, such as "ES", by the code that `Intl` has a name for. */
type Country = Uppercase<string>;

/** A service for worried parents. Names are spelled as the service spells them. */
export interface HelpService {
  id: string;
  region: HelpRegion | Country;
  languages: readonly Language[];
  name: string;
  url?: string;
  phone?: string;
  /** Local date, `YYYY-MM-DD`, on which a person last checked all of it; `null` until then. */
  checkedOn: string | null;
}

/** A service as the folder of its language lists it. */
export type LocalService = Omit<HelpService, "languages">;

const FILES = import.meta.glob<readonly LocalService[]>("./*/help.ts", {
  eager: true,
  import: "services",
});

/**
 * None has been checked yet, so the page shows none of them: it names places that anyone knows, in its own
 * lines, and the emergency number. Check name, address, number and opening hours by hand before a date is
 * filled in.
 */
export const services: readonly HelpService[] = LANGUAGES.flatMap((language) =>
  (FILES[`./${language}/help.ts`] ?? []).map((service) => ({ ...service, languages: [language] })),
);

/** The services that were checked by hand and can be reached, those with a web address first. */
export function servicesToShow(all: readonly HelpService[]): HelpService[] {
  const checked = all.filter(({ checkedOn, url, phone }) => checkedOn !== null && (url ?? phone));
  return [
    ...checked.filter(({ url }) => url !== undefined),
    ...checked.filter(({ url }) => url === undefined),
  ];
}

/** The name of a service's region: ours where it is a part of a country or a language's, else that of `Intl`. */
export const regionName = (
  region: HelpService["region"],
  names: Readonly<Record<string, string>>,
  locale: string,
): string =>
  names[region] ?? new Intl.DisplayNames(locale, { type: "region" }).of(region) ?? region;
