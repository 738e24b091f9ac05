import type { Scene } from "../scene";
import { breathing, disc, fill, head, limb, sheet } from "./figure";

/** Arms open, and someone small on the way into them. */
export default [
  fill("pm", "M0 0h360v120H0z"),
  sheet(fill("glow", "M244 10h70v62h-70z")),
  disc("sun", 286, 52, 14),
  limb("cloth", 4, "M244 10h70v62h-70zM279 10v62"),
  fill("floor", "M0 98h360v22H0z"),
  sheet(["ellipse", { class: "f-leaf", cx: 180, cy: 112, rx: 126, ry: 11 }]),
  sheet(limb("skin-b", 10, "M166 76L170 60"), limb("apricot-deep", 13, "M150 84L164 76")),
  sheet(
    limb("night", 17, "M118 104L146 106L142 114"),
    fill("apricot", "M104 112C100 80 114 64 134 64C156 64 164 84 160 112z"),
    head(139, 48, { skin: "skin-b", hair: "brown", style: "bob", turn: 6, look: [4, 2] }),
    limb("apricot-deep", 13, "M128 82Q144 98 168 94"),
    disc("skin-b", 172, 93, 6),
  ),
  sheet(
    limb("night", 11, "M206 100L200 112M214 100L224 110"),
    fill("blue", "M194 106C192 84 198 76 210 76C224 76 228 88 226 106z"),
    limb("blue-deep", 10, "M204 84L188 76M214 86Q222 80 228 72"),
    limb("skin-b", 9, "M185 74h.1M229 70h.1"),
    head(206, 64, { skin: "skin-b", hair: "brown", style: "tuft", size: 0.8, turn: -6, look: [-4, 0] }),
  ),
  breathing(fill("apricot", "M182 34c-7-7 3-14 7-6c4-8 14-1 7 6l-7 7z")),
] satisfies Scene;
