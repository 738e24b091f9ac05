import { normalizePath, type Plugin } from "vite";

/** Functions of valibot that only describe what is wrong, and what is left of each. */
const BODIES: Readonly<Record<string, string>> = {
  _addIssue: `(context, _, dataset) {
  if (context.kind === "schema") dataset.typed = false;
  (dataset.issues ??= []).push({});
}`,
  _stringify: "() {}",
  _joinExpects: "() {}",
  _standardSchema: "(schema) { return schema; }",
  getGlobalConfig: "() { return {}; }",
};

/** The rest of it, line by line: descriptions, paths to what is wrong, and arguments about both. */
const DESCRIPTIONS: readonly (readonly [RegExp, string])[] = [
  [/^\t+(?:expects: .*|reference: \w+(?:\$\d+)?|async: false|message: message\$1),$/gm, ""],
  [/^\t+const pathItem(?:\$\d+)? = \{[^}]*\};$/gm, ""],
  [/^\t+if \(issue\.path\) .*\n\t+else .*$/gm, ""],
  [
    /^\t+if \(config\$1\.abortEarly\) (?:break;|\{\n\t+dataset\.typed = false;\n\t+break;\n\t+\})$/gm,
    "",
  ],
  [/(_addIssue\(this, "\w+", dataset, config\$1), \{[\s\S]*?\n?\t*\}\);/g, "$1);"],
];

/**
 * Parsing says whether a value is well formed; nothing of ours reads why it is not. So the background ships
 * valibot without the texts and paths that say so, which is 0.7 kB less to load at each of its starts. A
 * valibot that is written otherwise fails the build.
 */
export const withoutMessages: Plugin = {
  name: "without-messages",
  enforce: "pre",
  transform(code, id) {
    if (!normalizePath(id).includes("/node_modules/valibot/")) return null;
    const short = Object.entries(BODIES).reduce(withBody, code);
    return DESCRIPTIONS.reduce((text, [pattern, rest]) => replaced(text, pattern, rest), short);
  },
};

function withBody(code: string, [name, body]: [string, string]): string {
  return replaced(
    code,
    new RegExp(`^function ${name}\\([\\s\\S]*?\\n\\}\\n`, "m"),
    `function ${name}${body}\n`,
  );
}

function replaced(code: string, pattern: RegExp, rest: string): string {
  const next = code.replace(pattern, rest);
  if (next === code) throw new Error(`valibot holds no ${pattern}: see build/without-messages.ts.`);
  return next;
}
