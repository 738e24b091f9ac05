import type { Scene } from "../scene";
import { breathing, disc, fill, head, limb, sheet } from "./figure";

/** The finding in three: together, each for a while elsewhere, together again. */
export default [
  fill("wall", "M0 0h360v120H0z"),
  sheet(disc("glow", 66, 60, 48)),
  sheet(disc("noon", 180, 60, 48)),
  sheet(disc("am", 294, 60, 48)),
  limb("apricot", 3, "M118 60h.1m4 0h.1m4 0h.1"),
] satisfies Scene;
