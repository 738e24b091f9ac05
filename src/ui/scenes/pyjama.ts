import type { Scene } from "../scene";
import { breathing, disc, fill, head, limb, sheet } from "./figure";

/** Two fingers go for a walk, up to the pyjama collar. */
export default [
  fill("wall-rose", "M0 0h360v120H0z"),
  fill("glow", "M264 24l36 0 44 96H226z"),
  sheet(limb("wood-deep", 4, "M282 62v40"), fill("sun", "M268 34h28l12 28h-52z")),
  sheet(fill("wood", "M262 96h60v24h-60z")),
  sheet(fill("wood-deep", "M30 58q34-12 34 0V120H30z"), fill("cloth", "M62 82q26-12 44 4l-4 20H60z")),
  sheet(fill("blue", "M40 98Q180 88 268 98V120H40z"), limb("cloth", 3, "M60 108h.1m34-3h.1m140 2h.1m16 6h.1m-160 3h.1m-70 2h.1")),
  sheet(
    fill("leaf", "M106 106C104 84 112 74 128 74C144 74 152 88 150 106z"),
    limb("leaf", 13, "M122 102H172"),
    limb("skin-c", 11, "M182 100l2-5"),
    limb("cloth", 2, "M116 86h24m-26 8h28m12 4v8m12-8v8"),
    head(128, 62, { skin: "skin-c", hair: "black", style: "curly", size: 0.8, turn: 6, look: [4, 2] }),
  ),
  sheet(
    fill("plum", "M182 120C180 86 192 68 214 68C240 68 252 90 250 120z"),
    head(208, 52, { skin: "skin-d", hair: "black", style: "short", turn: -8, look: [-4, 3], beard: "black" }),
  ),
  limb("plum-deep", 13, "M226 92Q206 104 182 82"),
  limb("skin-d", 4, "M172 80l-10 14M174 82l-2 14"),
  disc("skin-d", 175, 80, 6),
  breathing(fill("moon", "M52 14l3 7 7 3-7 3-3 7-3-7-7-3 7-3z")),
] satisfies Scene;
