// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, it } from "vitest";
import { quietTimeOf } from "../../test/core/quiet-time";
import { fullView } from "../../test/preview/home-view";
import { fill } from "../content/fill";
import { loadHome } from "../content/load-home";
import type { QuietTime } from "../core/quiet-time/quiet-time";
import { HomePage } from "./HomePage";
import type { HomeActions } from "./home-props";
import { parseRoute } from "./route";

const texts = await loadHome("en");
const [own] = fullView.own;
const [kept] = fullView.kept.filter(({ momentId }) => !momentId.startsWith("own-"));

const show = (...quietTimes: QuietTime[]) => {
  const view = {
    ...fullView,
    quietTimes: quietTimes.map((quietTime) => ({ quietTime, today: null, thisWeek: null })),
  };
  const shared = { view, texts, locale: "en-GB", actions: {} as HomeActions };
  const page = <HomePage {...shared} browserKind="chrome" route={parseRoute("#kept")} />;
  return act(() => render(page, document.body));
};
/** The notes of saved moments that say for which quiet times they are. */
const lines = () =>
  [...document.querySelectorAll(".note .small.own-words")].map(({ textContent }) => textContent);
const lineOf = (names: string) => fill(texts.home.kept.ours, { names });

afterEach(() => render(null, document.body));

it("says for which quiet times a saved moment, or an own one, is ours", async () => {
  const ours = (momentId = "") => ({ ours: { momentId, since: "2026-11-01" } });
  await show(
    quietTimeOf({ ...ours(kept?.momentId) }),
    quietTimeOf({ id: "bath", name: "The tub", routines: ["bath"], ...ours(kept?.momentId) }),
    quietTimeOf({ id: "own", name: "Sunday", ...ours(own?.id) }),
  );
  expect(lines().sort()).toEqual([lineOf("Bedtime and The tub"), lineOf("Sunday")]);
});

it("says nothing where none is", async () => {
  await show(quietTimeOf(), quietTimeOf({ id: "off", ours: null }));
  expect(lines()).toEqual([]);
});
