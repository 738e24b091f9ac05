import type { Environment } from "../../src/core/context";
import { FEW_MOMENTS } from "./library";
import { at, UTC } from "./zone";

/** A device in UTC with a few moments, where every draw is a half. */
export const environmentOf = (overrides: Partial<Environment> = {}): Environment => ({
  now: at("2026-11-23 18:00"),
  zone: UTC,
  random: () => 0.5,
  moments: FEW_MOMENTS,
  ...overrides,
});
