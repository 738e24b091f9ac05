import type { Scene } from "../scene";
import { head } from "./figure";
import { breathing, disc, fill, limb, sheet } from "./shapes";

/** The finding in three: together, each for a while elsewhere, together again. */
export default [
  fill("wall", "M0 0h360v120H0z"),
  sheet(fill("am", "M14 120V62a50 50 0 0 1 100 0V120z")),
  sheet(fill("noon", "M130 120V62a50 50 0 0 1 100 0V120z")),
  sheet(fill("pm", "M246 120V62a50 50 0 0 1 100 0V120z")),
  limb("apricot", 3, "M119 24h.1m5-3h.1m5 3h.1m106 0h.1m5-3h.1m5 3h.1"),

  sheet(
    fill("plum", "M26 120C25 92 36 80 52 80C70 80 80 96 80 120z"),
    head(56, 64, {
      skin: "skin-c",
      hair: "black",
      style: "bun",
      size: 0.86,
      turn: 8,
      gaze: [4, 2],
    }),
  ),
  sheet(
    fill("mustard", "M68 120C67 102 74 94 84 94C96 94 101 104 100 120z"),
    head(83, 82, {
      skin: "skin-c",
      hair: "black",
      style: "curly",
      size: 0.64,
      turn: -8,
      gaze: [-4, -1],
    }),
    limb("plum-deep", 11, "M40 100Q50 118 74 112"),
  ),

  fill("cloth", "M138 46a6 6 0 0 1 8-7a8 8 0 0 1 15 1a5 5 0 0 1 4 8H143q-5 1-5-2z"),
  sheet(
    fill("plum", "M134 120C134 94 142 82 156 82C172 82 180 96 180 120z"),
    head(158, 69, {
      skin: "skin-c",
      hair: "black",
      style: "bun",
      size: 0.86,
      turn: -6,
      gaze: [-5, -3],
    }),
    limb("plum-deep", 11, "M168 100Q164 120 142 112"),
  ),
  sheet(
    fill("mustard", "M192 120C191 104 197 97 206 97C217 97 222 106 221 120z"),
    head(208, 85, {
      skin: "skin-c",
      hair: "black",
      style: "curly",
      size: 0.64,
      turn: 8,
      gaze: [4, 3],
      eyes: "closed",
    }),
  ),
  sheet(fill("leaf", "M206 110h13v10h-13z"), fill("apricot", "M209 101h11v10h-11z")),
  limb("mustard-deep", 8, "M199 106Q200 114 206 108"),

  sheet(
    fill("plum", "M262 120C261 92 272 80 288 80C306 80 316 96 316 120z"),
    head(294, 65, {
      skin: "skin-c",
      hair: "black",
      style: "bun",
      size: 0.86,
      turn: 12,
      gaze: [3, 3],
      eyes: "closed",
    }),
  ),
  sheet(
    fill("mustard", "M292 120C291 102 298 94 308 94C320 94 325 104 324 120z"),
    head(308, 82, {
      skin: "skin-c",
      hair: "black",
      style: "curly",
      size: 0.64,
      turn: -12,
      gaze: [-3, 1],
      eyes: "closed",
    }),
    limb("plum-deep", 11, "M276 100Q284 120 312 110"),
    disc("skin-c", 315, 109, 5),
  ),
  breathing(fill("apricot", "M318 42c-6-6 3-12 6-5c3-7 12-1 6 5l-6 6z")),
] satisfies Scene;
