import type { Scene } from "../scene";
import { head } from "./figure";
import { breathing, disc, fill, limb, sheet } from "./shapes";

/** Pushing home along the lamp posts, face to face over the hood. */
export default [
  fill("pm", "M0 0h360v120H0z"),
  disc("sun", 62, 56, 22),
  sheet(fill("wall-rose", "M0 64l20-16 20 16v-8h36V50l20-14 20 14v54H0z")),
  fill("lit", "M12 74h12v14H12zM50 68h12v14H50zM88 62h14v16H88z"),
  sheet(fill("leaf", "M270 104C262 80 276 66 290 70C300 56 326 62 326 78C344 82 346 100 338 104z")),
  sheet(limb("night", 5, "M286 104V18q0-8-9-8h-9"), fill("night", "M262 11h12l6 13h-24z")),
  breathing(fill("moon", "M260 24h16q0 8-8 8t-8-8z")),
  fill("floor", "M0 102h360v18H0z"),
  sheet(
    limb("night", 14, "M138 92L132 108M148 92L158 108"),
    limb("wood-deep", 9, "M132 115h5m21 0h5"),
    fill("blue", "M122 98C118 72 126 57 142 57C160 57 166 74 163 98z"),
    head(147, 42, {
      skin: "skin-b",
      hair: "black",
      style: "woolhat",
      size: 0.92,
      turn: 6,
      gaze: [4, 3],
    }),
  ),
  sheet(
    limb("night", 4, "M174 76L194 92L222 112M236 88L200 112"),
    fill("apricot-deep", "M238 88C246 66 234 50 214 50L210 62L226 88z"),
    fill("apricot", "M188 84H240Q238 104 218 104H206Q190 102 188 84z"),
    disc("night", 200, 112, 7),
    disc("night", 224, 112, 7),
    disc("cream", 200, 112, 2.5),
    disc("cream", 224, 112, 2.5),
  ),
  head(212, 74, {
    skin: "skin-b",
    hair: "black",
    style: "tuft",
    size: 0.76,
    turn: 6,
    gaze: [-4, -1],
  }),
  fill("mustard", "M194 84H232Q230 95 212 95T194 84z"),
  limb("blue-deep", 12, "M142 74Q150 88 174 77"),
  disc("skin-b", 175, 76, 5),
] satisfies Scene;
