import manifest from "../../../manifest.json" with { type: "json" };
import { isKnown, lastNameOf, partsOf } from "./compat-data";

/** The parts of the extension API that our permissions open, and those that are always open. */
const ALWAYS_OPEN = [
  "action",
  "commands",
  "dom",
  "extension",
  "i18n",
  "permissions",
  "runtime",
  "tabs",
  "windows",
];
const AREAS = [...manifest.permissions, ...manifest.optional_permissions, ...ALWAYS_OPEN].map(
  (area) => `webextensions.api.${area}`,
);

const OBJECTS = [
  ...partsOf("api"),
  ...partsOf("javascript.builtins"),
  ...["Intl", "Temporal"].flatMap((name) => partsOf(`javascript.builtins.${name}`).filter(isType)),
  ...AREAS,
  // `tabs.Tab` and the like: what comes from the browser, beside its functions.
  ...AREAS.flatMap((area) => partsOf(area).filter(isType)),
];

/** Every member of every interface, by its name in code: `toSorted`, `canParse`, `toggle_event`. */
const MEMBERS = new Map<string, string[]>();
for (const object of OBJECTS)
  for (const member of partsOf(object)) {
    // The constructor has the name of its interface.
    if (lastNameOf(member) === lastNameOf(object)) continue;
    const name = lastNameOf(member).replace(/_static$/, "");
    MEMBERS.set(name, [...(MEMBERS.get(name) ?? []), member]);
  }

/** What a member of an unknown object may be. */
export const membersNamed = (name: string): string[] => MEMBERS.get(name) ?? [];

export const areasNamed = (name: string): string[] =>
  AREAS.filter((area) => lastNameOf(area) === name);

/** The members of that name of one interface or namespace. */
export const membersOf = (object: string, name: string): string[] =>
  membersNamed(name).filter((path) => lastNameOf(ownerOf(path)) === object);

export const ownerOf = (path: string): string => path.slice(0, path.lastIndexOf("."));

export const eventsNamed = (type: string): string[] => membersNamed(`${type.toLowerCase()}_event`);

/** What a name in no object's keeping may be: an interface, a built-in, or a member of the global object. */
export const globalPaths = (name: string): string[] =>
  [`api.${name}`, `javascript.builtins.${name}`, `api.Window.${name}`].filter(isKnown).slice(0, 1);

function isType(path: string): boolean {
  return /^[A-Z]/.test(lastNameOf(path));
}
