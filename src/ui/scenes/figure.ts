import type { SceneNode } from "../scene";

export type Skin = "skin-a" | "skin-b" | "skin-c" | "skin-d";
export type Hair = "black" | "brown" | "fair" | "grey" | "ginger";
export type Colour =
  | Skin
  | Hair
  | "am"
  | "noon"
  | "pm"
  | "eve"
  | "hill"
  | "hill-near"
  | "wall"
  | "wall-rose"
  | "wall-leaf"
  | "floor"
  | "wood"
  | "wood-deep"
  | "glow"
  | "lit"
  | "sun"
  | "moon"
  | "cloth"
  | "cream"
  | "apricot"
  | "apricot-deep"
  | "leaf"
  | "leaf-deep"
  | "plum"
  | "plum-deep"
  | "mustard"
  | "mustard-deep"
  | "blue"
  | "blue-deep"
  | "rose"
  | "rose-deep"
  | "night"
  | "bubble";
export type HairStyle = keyof typeof STYLES;

interface HeadOptions {
  skin: Skin;
  style: HairStyle;
  /** The colour of the hair, or of the cloth over it. */
  hair?: Colour;
  /** 1 is a grown-up's head, 32 units across. */
  size?: number;
  /** Degrees, clockwise. */
  turn?: number;
  /** Where the face points, in units right and down. */
  look?: readonly [right: number, down: number];
  eyes?: "closed" | "open";
  glasses?: boolean;
  beard?: Hair;
}

/** A shape of cut paper. */
export const fill = (colour: Colour, d: string): SceneNode => ["path", { class: `f-${colour}`, d }];

/** A limb, a handle, a bar: a line with round ends. */
export const limb = (colour: Colour, width: number, d: string): SceneNode => [
  "path",
  { class: `f-${colour} line`, "stroke-width": width, d },
];

export const disc = (colour: Colour, cx: number, cy: number, r: number): SceneNode => [
  "circle",
  { class: `f-${colour}`, cx, cy, r },
];

/** Shapes that lie on one sheet, a little above what is under them. */
export const sheet = (...shapes: SceneNode[]): SceneNode => ["g", { class: "cut" }, shapes];

/** The one thing in a scene that breathes. */
export const breathing = (...shapes: SceneNode[]): SceneNode => ["g", { class: "breathe" }, shapes];

/** A head around 0 0 with a face, moved to its place. */
export function head(x: number, y: number, options: HeadOptions): SceneNode {
  const { skin, style, hair = "brown", size = 1, turn = 0, beard, glasses } = options;
  const [right, down] = options.look ?? [0, 0];
  const [behind, before] = STYLES[style](hair);
  const covered = style === "scarf" || style === "hood";
  const moved = `translate(${x} ${y})`;
  const turned = turn ? ` rotate(${turn})` : "";
  const sized = size === 1 ? "" : ` scale(${size})`;
  return [
    "g",
    { transform: moved + turned + sized },
    [
      ...behind,
      ...(covered ? [] : [limb(skin, 8, "M-15 3h.1m30 0h.1")]),
      disc(skin, 0, 0, covered ? 14 : 16),
      ...(beard ? [fill(beard, "M-16 0C-18 24 18 24 16 0C14 8 9 13 0 13S-14 8-16 0z")] : []),
      ...before,
      ["path", { class: "cheek", d: `M${right / 2 - 9} ${down + 6}h.1m18 0h.1` }],
      ["path", { class: "face", d: drawFace(right, down, options.eyes ?? "open") }],
      ...(glasses ? [drawGlasses(right, down)] : []),
    ],
  ];
}

function drawFace(right: number, down: number, eyes: "closed" | "open"): string {
  return eyes === "closed"
    ? `M${right - 9} ${down + 1}q3 3 6 0m6 0q3 3 6 0m-12 7q3 3 6 0`
    : `M${right - 6} ${down}v2m12-2v2m-9 6q3 3 6 0`;
}

function drawGlasses(right: number, down: number): SceneNode {
  const d = `M${right - 11} ${down + 1}a5 5 0 1 0 10 0a5 5 0 1 0-10 0m12 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0m-2-1h2`;
  return ["path", { class: "face thin", d }];
}

type Layers = readonly [behind: SceneNode[], before: SceneNode[]];

const CAP = "M-17 3C-21-23 21-23 17 3C13-8-10-10-17 3z";

const STYLES = {
  bald: (hair: Colour): Layers => [[], [limb(hair, 2, "M-3-15c3-7 9-3 5 0")]],
  tuft: (hair: Colour): Layers => [
    [],
    [fill(hair, "M-10-13C-12-22-3-24 0-19C4-25 13-21 10-12Q0-16-10-13z")],
  ],
  short: (hair: Colour): Layers => [
    [],
    [fill(hair, "M-17 3C-22-20-8-22 1-21C18-22 20-10 17 3C15-5 11-9 4-9C-4-7-13-9-17 3z")],
  ],
  bob: (hair: Colour): Layers => [
    [fill(hair, "M-20 13C-26-26 26-26 20 13Q0 20-20 13z")],
    [fill(hair, "M-17 1C-18-22 18-22 17 1C13-7 8-10 2-12C-3-8-12-6-17 1z")],
  ],
  long: (hair: Colour): Layers => [
    [fill(hair, "M-20 30C-24 10-25-22 0-22S24 10 20 30z")],
    [fill(hair, "M-17 3C-19-22 19-22 17 3C14-5 9-10-4-13C-6-8-13-6-17 3z")],
  ],
  bun: (hair: Colour): Layers => [[disc(hair, 1, -21, 8)], [fill(hair, CAP)]],
  pigtails: (hair: Colour): Layers => [
    [limb(hair, 13, "M-18-9l-3 6m39-6l3 6")],
    [fill(hair, "M-16 1C-18-22 18-22 16 1C13-7 5-8 0-15C-5-8-13-7-16 1z")],
  ],
  curly: (hair: Colour): Layers => [
    [limb(hair, 13, "M-16-2h.1m1-9h.1m8-7h.1m12 0h.1m8 7h.1m1 9h.1")],
    [limb(hair, 9, "M-10-11h.1m7-2h.1m7 0h.1m6 2h.1")],
  ],
  afro: (hair: Colour): Layers => [
    [disc(hair, 0, -6, 22)],
    [fill(hair, "M-15-5C-14-19 14-19 15-5C9-12-9-12-15-5z")],
  ],
  scarf: (hair: Colour): Layers => [
    [fill(hair, "M-20 2C-21-26 21-26 20 2C20 14 27 22 30 34H-30C-27 22-20 14-20 2z")],
    [],
  ],
  hood: (hair: Colour): Layers => [
    [fill(hair, "M-21 8C-25-10-12-20 0-27C12-20 25-10 21 8Q16 22 0 22T-21 8z")],
    [],
  ],
  woolhat: (hair: Colour): Layers => [
    [disc("cream", 0, -21, 5)],
    [fill(hair, "M-17-1C-17-26 17-26 17-1Q0-9-17-1z")],
  ],
} as const;
