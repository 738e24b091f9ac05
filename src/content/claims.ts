import type { SourceCode } from "./sources";

/** The finding's sections, in the order of the page; sources and who to talk to come after them. */
export const FINDING_SECTIONS = [
  "lab",
  "tv",
  "coming-back",
  "other-tasks",
  "phones-help",
  "moments",
  "how-sure",
] as const;
export type FindingSection = (typeof FINDING_SECTIONS)[number];

/** How certain a claim is, from most to least; `idea` also covers a demonstration. */
export type Sureness = "well-shown" | "some-studies" | "one-study" | "idea";

/** A claim of the finding's page. Its words are in `<language>/finding.ts`. */
interface Claim {
  section: FindingSection;
  sure: Sureness;
  /** Never empty. */
  sources: readonly SourceCode[];
  /** Sources that contradict or qualify it; always shown with the claim. */
  counterweights?: readonly SourceCode[];
}

const list = {
  C3: { section: "lab", sure: "well-shown", sources: ["SF78", "ME09"] },
  C5: {
    section: "lab",
    sure: "some-studies",
    sources: ["FHI22", "DI25", "RO22", "ST20", "TI22", "MY18", "ZI22", "NG21"],
    counterweights: ["FL24"],
  },
  C4: { section: "tv", sure: "idea", sources: ["DW21", "BG"] },
  C7: {
    section: "coming-back",
    sure: "some-studies",
    sources: ["VH26", "RO22", "MK22"],
    counterweights: ["ME09", "ST20", "MY18", "FE10"],
  },
  C2: { section: "coming-back", sure: "some-studies", sources: ["TC89", "TG20", "BT11"] },
  C8: { section: "coming-back", sure: "idea", sources: ["DT11", "TD15", "TR89"] },
  C1: { section: "coming-back", sure: "one-study", sources: ["WH20"], counterweights: ["MD24"] },
  C23: { section: "coming-back", sure: "one-study", sources: ["BM13"] },
  C25: { section: "coming-back", sure: "some-studies", sources: ["ML18", "RK21"] },
  C24: { section: "coming-back", sure: "well-shown", sources: ["MD24"] },
  C6: {
    section: "other-tasks",
    sure: "some-studies",
    sources: ["KO21", "NZ25"],
    counterweights: ["RO22"],
  },
  C27: { section: "other-tasks", sure: "some-studies", sources: ["VA20", "MH24"] },
  C19: { section: "phones-help", sure: "some-studies", sources: ["DI25", "MC19", "RA16", "WO23"] },
  C20: {
    section: "phones-help",
    sure: "some-studies",
    sources: ["WO23", "WO25"],
    counterweights: ["MF24"],
  },
  C12: { section: "moments", sure: "idea", sources: ["HSR"], counterweights: ["MG", "ML18"] },
  C11: { section: "moments", sure: "some-studies", sources: ["PO13", "COS"] },
  C26: { section: "moments", sure: "some-studies", sources: ["ZE17"] },
  C9: { section: "moments", sure: "one-study", sources: ["FE10"] },
  C10: {
    section: "moments",
    sure: "some-studies",
    sources: ["MA15", "SA21"],
    counterweights: ["LA22"],
  },
  C13: { section: "moments", sure: "some-studies", sources: ["PG89", "NO17", "FO93"] },
  C14: { section: "moments", sure: "some-studies", sources: ["TK14", "IS17"] },
  C15: { section: "moments", sure: "some-studies", sources: ["BA21", "CO16", "CH25"] },
  C16: { section: "moments", sure: "some-studies", sources: ["MI09", "MI15"] },
  C17: { section: "moments", sure: "some-studies", sources: ["GI18", "FR20", "MB20", "GB03"] },
  C21: { section: "moments", sure: "some-studies", sources: ["DR23", "NY21", "NY24"] },
  C18: {
    section: "how-sure",
    sure: "some-studies",
    sources: ["TV25"],
    counterweights: ["MO20", "DN22"],
  },
} satisfies Record<string, Claim>;

export type ClaimId = keyof typeof list;

/** Every claim by its id; the order within a section is the order of the page. */
export const claims: Readonly<Record<ClaimId, Claim>> = list;

export const CLAIM_IDS = Object.keys(list) as readonly ClaimId[];

export function claimsIn(section: FindingSection): ClaimId[] {
  return CLAIM_IDS.filter((id) => claims[id].section === section);
}

/** The claims that rest on any of these source codes. */
export function claimsBehind(codes: readonly string[]): ClaimId[] {
  return CLAIM_IDS.filter((id) => claims[id].sources.some((code) => codes.includes(code)));
}
