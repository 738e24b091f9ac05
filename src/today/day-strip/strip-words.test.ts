import { expect, it } from "vitest";
import { VIEWS } from "../../../test/preview/popup-views";
import { fill } from "../../content/fill";
import { loadPopupTexts } from "../../content/load";
import { DAY_MS } from "../../core/time";
import type { View } from "../../core/view/view";
import { spansOfDay } from "./strip-words";

const texts = await loadPopupTexts("en");
const words = { ...texts, locale: "en-GB" };
const { day } = VIEWS as Readonly<Record<"day", View>>;
const [pickUp, bedtime] = day.strip.quiet as [Span, Span];
type Span = View["strip"]["quiet"][number];

const drawn = (changed: Partial<View>) =>
  spansOfDay({ ...day, ...changed }, words)
    .filter(({ kind }) => kind !== "session")
    .map(({ kind, what }) => [kind, what]);
const paused = (name: string) => fill(texts.popup.strip.quietPaused, { name });
const [pickUpName, bedtimeName] = drawn({}).map(([, what]) => what ?? "");

it.each<[string, Partial<View>]>([
  ["a pause until tomorrow", { pause: { until: day.strip.to + 4 * 3_600_000 } }],
  ["a pause without an end", { pause: { until: "i-say-so" } }],
  ["a holiday that runs", { holiday: { from: day.strip.from, until: day.strip.to } }],
  ["a pause to the end of the quiet time", { pause: { until: bedtime.to } }],
])("draws what is still to come as paused in %s, and leaves what is over", (_, changed) => {
  expect(pickUp.to).toBeLessThan(day.now);
  expect(drawn(changed)).toEqual([
    ["quiet", pickUpName],
    ["skipped", paused(bedtimeName ?? "")],
  ]);
});

it.each<[string, Partial<View>]>([
  ["a pause that ends during the quiet time", { pause: { until: bedtime.to - 1 } }],
  ["a holiday from tomorrow on", { holiday: { from: day.strip.to, until: day.strip.to + DAY_MS } }],
])("draws nothing as paused for %s", (_, changed) => {
  expect(drawn(changed)).toEqual(drawn({}));
});

it("says that a time was skipped rather than that it is paused", () => {
  const quiet = [{ ...bedtime, skipped: true }];
  const strip = { ...day.strip, quiet };
  expect(drawn({ strip, pause: { until: "i-say-so" } })).toEqual([
    ["skipped", fill(texts.popup.strip.quietSkipped, { name: bedtimeName ?? "" })],
  ]);
});
