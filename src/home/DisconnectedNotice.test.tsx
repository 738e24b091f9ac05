// @vitest-environment happy-dom
import { render } from "preact";
import { afterEach, describe, expect, it } from "vitest";
import { LANGUAGES } from "../content/language-list";
import { loadHome } from "../content/load-home";
import { DisconnectedNotice } from "./DisconnectedNotice";

afterEach(() => render(null, document.body));

describe.each(LANGUAGES)("a page that can't reach the background, in %s", (language) => {
  it.each([
    [true, "disconnected"],
    [false, "unanswered"],
  ] as const)(
    "says what happened, updated: %s, and opens again on a click",
    async (isUpdated, said) => {
      const { home } = await loadHome(language);
      render(<DisconnectedNotice text={home} isUpdated={isUpdated} />, document.body);
      expect(document.querySelector("p")?.textContent).toBe(home[said]);
      expect(document.querySelector("button")?.textContent).toBe(home.openAgain);
    },
  );
});
