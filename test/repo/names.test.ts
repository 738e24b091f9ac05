import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { projectFiles } from "./project-files";
import { isNode, type Node, nodesIn, nodesOf, parse } from "./syntax";

/**
 * Metaphors, each with what to say instead. None is a word of a name that is declared here: `heart` forbids
 * `heartOf` and `HEART_MS`, and leaves `heartbeat`, which is the field's own term.
 */
const METAPHORS: readonly (readonly [words: string, instead: string])[] = [
  ["heart life lives lived", "store, instance, lifecycle"],
  ["beat beats beating", "heartbeat"],
  ["happen happens happened happening", "dispatch, event, change"],
  ["sight sights", "snapshot"],
  ["look looks looked looking", "observe, query, variant"],
  ["hear hears heard hearing", "receive, merge"],
  ["say says said saying speaks spoken speech talk talks", "outcome, text, announcement"],
  ["tell tells told untold", "send, report, argument"],
  ["means gift gifts", "context, payload"],
  ["wish wishes wished", "filters"],
  ["sweep sweeps swept", "expire"],
  ["spend spends spent", "consume"],
  ["paper", "container, print"],
  ["desk sit sits seat seats", "page of the extension, user input"],
  ["mischief mishap mishaps", "fault injection"],
  ["ledger family", "expected state, device group"],
  ["trouble troubles", "warning"],
  ["dose doses", "frequency cap"],
  ["chance chances", "random"],
  ["pill leaf fold folds folded unfolded", "collapse"],
  ["deed deeds", "action"],
  ["stir stirs stirred", "busy"],
  ["rival rivals", "candidate"],
  ["whereabouts stand stands", "placement"],
  ["because", "reason"],
  ["evening evenings", "day, quiet time"],
  ["driven", "driver"],
];
const INSTEAD = new Map(
  METAPHORS.flatMap(([words, instead]) => words.split(" ").map((word) => [word, instead])),
);

/** Words that are none of these where they stand side by side, and why. */
const PHRASES: Readonly<Record<string, string>> = {
  "look back": "a part of the settings page that has this name",
  "look ahead": "the field's own term",
};

/** Names that have such a word all the same, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  dose: "a stored setting",
  "set.dose": "a shared key",
  spends: "a stored field of an offer",
  folded: "a stored status of an offer",
  said: "the key of a text in src/content",
  chance: "true with a probability, as libraries of random values call it",
};

/** Texts for people are content. Their keys are, too: they name what a sentence is about, in its own words. */
const CONTENT = /^src\/content\/[a-z]{2,3}(?:-\w+)?\//;
const CODE = projectFiles().filter(
  (path) => /^(?:src|test|scripts|build)\/.*\.(?:tsx?|m?js|mts)$/.test(path) && !CONTENT.test(path),
);

const wordsOf = (name: string): string[] =>
  name
    .split(/[^A-Za-z0-9]+|_|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/)
    .map((word) => word.toLowerCase());

/** What to say instead of a name's metaphors; empty: it has none. */
function termsFor(name: string): string[] {
  const phrase = Object.keys(PHRASES).reduce(
    (words, each) => words.replaceAll(each, ""),
    wordsOf(name).join(" "),
  );
  return phrase.split(" ").flatMap((word) => INSTEAD.get(word) ?? []);
}

/** Nodes whose child of that name is what they declare. */
const DECLARATIONS: Readonly<Record<string, string>> = {
  CatchClause: "param",
  ClassDeclaration: "id",
  FunctionDeclaration: "id",
  FunctionExpression: "id",
  ImportSpecifier: "local",
  MethodDefinition: "key",
  Property: "key",
  PropertyDefinition: "key",
  TSEnumDeclaration: "id",
  TSEnumMember: "id",
  TSInterfaceDeclaration: "id",
  TSMethodSignature: "key",
  TSPropertySignature: "key",
  TSTypeAliasDeclaration: "id",
  TSTypeParameter: "name",
  VariableDeclarator: "id",
};

/** Every name that a node declares; those of its parameters and patterns too. */
function declaredBy(node: Node): string[] {
  const declared = node[DECLARATIONS[node.type] ?? ""];
  const params = Array.isArray(node.params) ? node.params : [];
  return [declared, ...params].flatMap((it) => (isNode(it) ? namesIn(it) : []));
}

function namesIn(pattern: Node): string[] {
  const parts = [pattern.left, pattern.argument, pattern.parameter].filter(isNode);
  const elements = Array.isArray(pattern.elements) ? pattern.elements.filter(isNode) : [];
  const properties = Array.isArray(pattern.properties) ? pattern.properties.filter(isNode) : [];
  const values = properties.map(({ value, argument }) => value ?? argument).filter(isNode);
  const own = pattern.type === "ObjectExpression" ? [] : [...parts, ...elements, ...values];
  const name = pattern.name ?? (pattern.type === "Literal" ? pattern.value : undefined);
  return [...(typeof name === "string" ? [name] : []), ...own.flatMap(namesIn)];
}

const declaredIn = (nodes: Iterable<Node>): string[] => [...nodes].flatMap(declaredBy);

describe("a name declared here", () => {
  const all = CODE.map((file) => ({ file, names: new Set(declaredIn(nodesOf(file))) }));

  it("has no private metaphor", () => {
    const found = all.flatMap(({ file, names }) =>
      [...names]
        .filter((name) => !(name in EXCEPTIONS))
        .flatMap((name) => termsFor(name).map((terms) => `${file}: ${name} (${terms})`)),
    );
    expect(found).toEqual([]);
  });

  it("is an exception only while it is needed", () => {
    const declared = new Set(all.flatMap(({ names }) => [...names]));
    const needless = Object.keys(EXCEPTIONS).filter(
      (name) => !declared.has(name) || termsFor(name).length === 0,
    );
    expect(needless).toEqual([]);
  });

  it("is found wherever it may be declared", () => {
    const code = `
      import { a as heartImport } from "./a";
      interface HeartType<HeartParameter> { heartMember: number; heartMethod(heartArgument: number): void }
      class HeartClass { constructor(private heartProperty: number) {} #heartSecret = 1; }
      enum HeartEnum { HeartValue }
      type HeartUnion = { kind: "a"; heartField: (heartCallback: number) => void };
      function heartFunction({ a: heartPart, ...heartRest }, [heartItem] = [], ...heartMore) {}
      const heartArrow = (heartDefault = 1) => ({ heartKey: 1, "heart-text": 2 });
      try {} catch (heartError) {}
    `;
    const names = declaredIn(nodesIn(parse("names.ts", code)));
    const expected = new Set(
      code.match(/#?\b[hH]eart[\w-]+/g)?.map((name) => name.replace("#", "")),
    );
    expect(new Set(names.filter((name) => termsFor(name).length > 0))).toEqual(expected);
  });
});

describe("a file's name", () => {
  it("has no private metaphor", () => {
    expect(CODE.filter((path) => termsFor(basename(path)).length > 0)).toEqual([]);
  });
});

describe("a word", () => {
  it.each(["heartOf", "HEART_MS", "isBeating", "lookBackAndLook"])("is found in %s", (name) => {
    expect(termsFor(name)).not.toEqual([]);
  });

  it.each(["heartbeat", "HEARTBEAT_MS", "lookBackWeek", "understands"])("is none in %s", (name) => {
    expect(termsFor(name)).toEqual([]);
  });
});

/** Unions that are told apart by another field than `kind`, and why. */
const OTHER_DISCRIMINANTS: Readonly<Record<string, string>> = {
  "src/core/offer/offer-event.ts: place": "the place itself, of which two have no tab",
};

/** The fields of a type literal whose type is a literal, or a union of literals. */
function literalFields(type: Node): string[] {
  const members = Array.isArray(type.members) ? type.members.filter(isNode) : [];
  return members.flatMap((member) => {
    const annotation = isNode(member.typeAnnotation) ? member.typeAnnotation.typeAnnotation : null;
    const key = isNode(member.key) ? String(member.key.name) : "";
    return isNode(annotation) && isText(annotation) ? [key] : [];
  });
}

const isText = (type: Node): boolean =>
  type.type === "TSUnionType"
    ? Array.isArray(type.types) && type.types.filter(isNode).every(isText)
    : type.type === "TSLiteralType" &&
      isNode(type.literal) &&
      typeof type.literal.value === "string";

/** What all members of a union of type literals tell themselves apart by. */
function discriminantsOf({ types }: Node): string[] {
  const literals = Array.isArray(types)
    ? types.filter(isNode).filter(({ type }) => type === "TSTypeLiteral")
    : [];
  const [first = [], ...others] = literals.map(literalFields);
  if (others.length === 0) return [];
  return first.filter((name) => others.every((fields) => fields.includes(name)));
}

describe("a union of objects", () => {
  it("is told apart by `kind`", () => {
    const found = CODE.flatMap((file) =>
      nodesOf(file)
        .filter(({ type }) => type === "TSUnionType")
        .map(discriminantsOf)
        .filter((names) => names.length > 0 && !names.includes("kind"))
        .map((names) => `${file}: ${names}`),
    );
    expect(found.filter((one) => !(one in OTHER_DISCRIMINANTS))).toEqual([]);
    expect(Object.keys(OTHER_DISCRIMINANTS).filter((one) => !found.includes(one))).toEqual([]);
  });
});
