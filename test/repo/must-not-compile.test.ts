import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { type GuardedBrowser, OPTIONAL_APIS } from "../../src/browser/optional-apis";
import { type CardText, card } from "../../src/content/en/card";
import { home } from "../../src/content/en/home";
import { popup } from "../../src/content/en/popup";
import { type PrivacyText, privacy } from "../../src/content/en/privacy";
import { CARD_ACTIONS, type CardAction, type EndingAction } from "../../src/core/offer/card-action";
import { CHANGE, cardAction } from "../../src/core/offer/card-action-entry";
import { CARD_ENDINGS } from "../../src/core/offer/card-endings";
import type { Reason } from "../../src/core/offer/reason";
import type { Edit } from "../../src/core/parent-data/edits";
import {
  type CustomSetting,
  type SwitchSetting,
  setting,
} from "../../src/core/parent-data/settings";
import type { StorageKey } from "../../src/core/state";
import type { PopupMemoryKey } from "../../src/core/view/popup-memory";
import type { Details } from "../../src/protocol/requests";
import type { Handlers } from "../../src/shell/request-handlers";

/**
 * What must not compile: `tsc -b` fails where an expected error does not come. The assertions at run time
 * hold that the lists are the real ones.
 */
describe("the compiler asks", () => {
  it("for the handler of each request", () => {
    const handler = async () => null;
    // @ts-expect-error: all others have no handler.
    const handlers: Handlers = { face: handler };
    expect(Object.keys(handlers)).toEqual(["face"]);
  });

  it("for every detail of a request and of an edit", () => {
    // @ts-expect-error: `mode` is missing.
    const plan: Details<"import"> = { text: "{}" };
    // @ts-expect-error: `skip` is missing.
    const edit: Edit = { kind: "skip-today", occurrence: "bedtime@2026-11-30" };
    // @ts-expect-error: there is no such edit.
    const unknown: Edit = { kind: "restart-day", hour: 4 };
    expect([plan, edit, unknown]).toHaveLength(3);
  });

  it("for the first value of a setting, within its schema", () => {
    // @ts-expect-error: the first value is missing, and all after it.
    setting(v.boolean());
    // @ts-expect-error: not one of the list.
    setting(v.picklist(["few", "many"]), "some", "synced", "custom");
    // @ts-expect-error: it does not say whether it is synced.
    setting(v.boolean(), true, undefined, "switch");
    const few = setting(v.picklist(["few", "many"]), "few", "synced", "custom");
    expect(few.initial).toBe("few");
  });

  it("for the texts of each setting that is a switch", () => {
    const { showSince: _, ...lacking } = home.settings.switches;
    // @ts-expect-error: `showSince` has no texts.
    const texts: Record<SwitchSetting, unknown> = lacking;
    expect(Object.keys(texts)).toEqual(["smallFirst", "hideBrowsing"]);
  });

  it("for the field of each other setting on the settings page", () => {
    // @ts-expect-error: all but one have no field.
    const fields: Record<CustomSetting, string> = { language: "LanguageField" };
    expect(Object.keys(fields)).toEqual(["language"]);
  });

  it("for what each action of a card carries, when it is allowed and what follows", () => {
    // @ts-expect-error: nothing says what follows from it.
    cardAction({}, CHANGE);
    // @ts-expect-error: nothing says when it is allowed.
    cardAction({}, undefined, (state) => ({ state, effects: [] }));
    // @ts-expect-error: it carries no minutes.
    const snooze: CardAction = { kind: "snooze" };
    // @ts-expect-error: there is no such action.
    const action: CardAction = { kind: "sing" };
    expect(Object.keys(CARD_ACTIONS)).not.toContain(action.kind);
    expect(Object.keys(CARD_ACTIONS)).toContain(snooze.kind);
  });

  it("for what is said once an action has ended the card, in every language", () => {
    const { pause: _, ...lacking } = card.answered;
    // @ts-expect-error: nothing is said after `pause`.
    const answered: Record<EndingAction["kind"], string> = lacking;
    // @ts-expect-error: another language lacks it as well.
    const translated: CardText["answered"] = lacking;
    expect(Object.keys({ ...answered, ...translated })).not.toContain("pause");
    expect(Object.keys(card.answered).sort()).toEqual(Object.keys(CARD_ENDINGS).sort());
  });

  it("for the sentence of each stored key, in every language", () => {
    const { session: _, ...lacking } = privacy.sections.stored.items;
    // @ts-expect-error: no sentence for the sessions.
    const stored: Record<StorageKey, string> = lacking;
    // @ts-expect-error: another language lacks it as well.
    const translated: PrivacyText["sections"]["stored"]["items"] = lacking;
    expect(Object.keys({ ...stored, ...translated })).not.toContain("session");
    const { draft: __, ...withoutDraft } = privacy.sections.stored.items;
    // @ts-expect-error: no sentence for what the popup remembers.
    const remembered: Record<PopupMemoryKey, string> = withoutDraft;
    expect(Object.keys(remembered)).not.toContain("draft");
  });

  it("for a guard before an API that a browser may lack, an area or a member", () => {
    const browser = {} as GuardedBrowser;
    const uses = [
      // @ts-expect-error: Safari has no `idle`.
      () => browser.idle.queryState(60),
      // @ts-expect-error: nor `runtime.getContexts`.
      () => browser.runtime.getContexts({}),
      // @ts-expect-error: on a phone it has windows, but can't change one.
      () => browser.windows?.update(1, {}),
      () => browser.tabs.query({}),
    ];
    expect(uses).toHaveLength(4);
    expect(Object.keys(OPTIONAL_APIS)).toEqual(
      expect.arrayContaining(["idle", "runtime.getContexts", "windows.update"]),
    );
  });

  it("for the sentence of each reason", () => {
    const { "camera-in-use": _, ...lacking } = popup.why;
    // @ts-expect-error: no sentence for a camera in use.
    const sentences: Record<Reason, string> = lacking;
    // @ts-expect-error: no rule gives this reason.
    const reason: Reason = "hungry";
    expect(Object.keys(sentences)).not.toContain(reason);
  });
});
