import { normalizePath, type Plugin } from "vite";

/**
 * Removes Preact's only assignment to innerHTML (`dangerouslySetInnerHTML`, which we never use), so
 * that the linter of Firefox's add-on store gives no warning and Trusted Types block nothing.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: "preact-without-inner-html",
    enforce: "pre",
    transform(code, id) {
      if (!/node_modules\/preact\/dist\/preact(\.module|\.min)?\.m?js/.test(normalizePath(id)))
        return null;
      let replaced = 0;
      const without = code.replace(/\b[\w$]+\.innerHTML\s*=\s*[\w$]+\.__html/g, () => {
        replaced += 1;
        return "0";
      });
      if (replaced !== 1)
        throw new Error(`Preact assigns innerHTML ${replaced} times; this build knows of one.`);
      return { code: without, map: null };
    },
  };
}
