import type { SceneNode } from "../scene";
import { HAIR, type HairStyle } from "./hair";
import { type Colour, disc, fill, type Hair, limb, type Skin } from "./shapes";

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
  gaze?: readonly [right: number, down: number];
  eyes?: "closed" | "open";
  glasses?: boolean;
  beard?: Hair;
}

/** A head around 0 0 with a face, moved to its place. */
export function head(x: number, y: number, options: HeadOptions): SceneNode {
  const { skin, style, hair = "brown", size = 1, turn = 0, beard, glasses } = options;
  const [right, down] = options.gaze ?? [0, 0];
  const [behind, before] = HAIR[style](hair);
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
