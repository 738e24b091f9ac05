import type { Scene } from "../scene";
import { head } from "./figure";
import { breathing, disc, fill, limb, sheet } from "./shapes";

/** Two fingers go for a walk, up to the pyjama collar, on the rug: for a child from six months. */
export default [
  fill("wall-rose", "M0 0h360v120H0z"),
  fill("glow", "M264 24l36 0 44 96H226z"),
  fill("floor", "M0 104h360v16H0z"),
  sheet(limb("wood-deep", 4, "M282 62v30"), fill("sun", "M268 34h28l12 28h-52z")),
  sheet(fill("wood", "M262 92h60v24h-60z")),
  sheet(fill("eve", "M58 8h52v42H58z")),
  limb("cloth", 4, "M58 8h52v42H58z"),
  breathing(fill("moon", "M82 16l3 8 8 3-8 3-3 8-3-8-8-3 8-3z")),
  sheet(["ellipse", { class: "f-blue", cx: 168, cy: 114, rx: 108, ry: 12 }]),
  sheet(
    fill("leaf", "M108 110C106 86 114 76 130 76C146 76 154 90 152 110z"),
    limb("leaf", 14, "M126 105H176"),
    limb("skin-b", 11, "M185 103l2-6"),
    limb("cloth", 2, "M118 90h24m-26 8h28m14 2v10m12-10v10"),
    head(131, 63, {
      skin: "skin-b",
      hair: "brown",
      style: "curly",
      size: 0.84,
      turn: 6,
      gaze: [4, 2],
    }),
  ),
  sheet(
    fill("plum", "M182 120C180 86 192 68 214 68C240 68 252 90 250 120z"),
    head(207, 53, {
      skin: "skin-d",
      hair: "black",
      style: "short",
      turn: -8,
      gaze: [-4, 1],
      beard: "black",
    }),
  ),
  limb("plum-deep", 13, "M228 92Q206 108 182 84"),
  disc("skin-d", 174, 80, 6.5),
  limb("skin-d", 5, "M170 82L160 96M174 84L171 97"),
] satisfies Scene;
