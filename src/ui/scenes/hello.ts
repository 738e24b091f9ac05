import type { Scene } from "../scene";
import { head } from "./figure";
import { breathing, disc, fill, limb, sheet } from "./shapes";

/** Seen, and arms open: back together at the crèche gate. */
export default [
  fill("pm", "M0 0h360v120H0z"),
  sheet(fill("wall-rose", "M236 24l46-18 46 18v84h-92z")),
  fill("wood", "M264 56h36v52h-36z"),
  fill("lit", "M246 34h12v14h-12zM308 34h12v14h-12zM270 62h24v18h-24z"),
  sheet(limb("night", 4, "M76 108V20q0-9 8-9h6"), fill("night", "M84 12h12l6 12H78z")),
  breathing(fill("moon", "M82 24h16q0 8-8 8t-8-8z")),
  fill("floor", "M0 102h360v18H0z"),
  sheet(
    limb("night", 4, "M112 60v40M112 66h-8"),
    limb("night", 14, "M132 98h24l4 10"),
    fill("leaf", "M116 102C112 72 122 58 138 58C156 60 162 78 158 102z"),
    head(146, 44, {
      skin: "skin-c",
      hair: "grey",
      style: "short",
      size: 0.95,
      turn: 8,
      gaze: [4, 3],
      beard: "grey",
    }),
    ["circle", { class: "f-night line", "stroke-width": 4, cx: 130, cy: 96, r: 21 }],
    limb("night", 2, "M130 77v38M111 96h38"),
    limb("wood-deep", 9, "M161 115h6"),
  ),
  sheet(
    limb("night", 10, "M196 102L192 109M204 102L208 109"),
    limb("wood-deep", 8, "M188 115h4m17 0h4"),
    fill("mustard", "M182 108C180 86 186 76 198 76C212 76 218 88 216 108z"),
    fill("rose", "M208 82q16 0 15 11t-14 9z"),
    head(192, 64, {
      skin: "skin-c",
      hair: "black",
      style: "curly",
      size: 0.76,
      turn: -10,
      gaze: [-4, -2],
    }),
    limb("mustard-deep", 10, "M194 86Q182 92 172 82"),
    disc("skin-c", 171, 80, 4.5),
  ),
  limb("leaf-deep", 12, "M138 74Q152 94 178 96"),
  disc("skin-c", 182, 96, 5.5),
] satisfies Scene;
