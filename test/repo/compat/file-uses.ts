import { isKnown } from "./compat-data";
import { cssUses } from "./css-uses";
import { usesOfElement } from "./element-uses";
import { jsUses } from "./js-uses";
import { known, type Use } from "./use";

/** What a file of a build uses of the browser; other files than these use nothing. */
export function fileUses(path: string, text: string): Use[] {
  if (path === "manifest.json") return manifestUses(JSON.parse(text));
  if (path.endsWith(".js")) return jsUses(text);
  if (path.endsWith(".css")) return cssUses(text);
  return path.endsWith(".html") ? htmlUses(text) : [];
}

function htmlUses(html: string): Use[] {
  const tags = [...html.matchAll(/<([a-z][\w-]*)([^>]*)>/g)];
  return tags.flatMap(([, element = "", rest = ""]) => {
    const attributes = [...rest.matchAll(/([a-z][\w-]*)(?:="([^"]*)")?/g)];
    return usesOfElement(
      element,
      attributes.map(([, name = "", value]) => [name, value]),
    ).filter(({ candidates }) => candidates.length > 0);
  });
}

/** Every key of the manifest, and every value that the data knows: a permission, `split`. */
function manifestUses(value: unknown, path = "webextensions.manifest"): Use[] {
  if (typeof value === "string")
    return isKnown(`${path}.${value}`) ? [used(`${path}.${value}`)] : [];
  if (Array.isArray(value)) return value.flatMap((one) => manifestUses(one, path));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => {
    const inside = `${path}.${key}`;
    const isTop = path === "webextensions.manifest";
    return isTop || isKnown(inside) ? [used(inside), ...manifestUses(below, inside)] : [];
  });
}

const used = (path: string): Use => known(path.replace("webextensions.", ""), path);
