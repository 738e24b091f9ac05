import type { Guard } from "./check-support";
import type { Engine } from "./compat-data";

const CHROMIUM: Engine[] = ["chrome", "edge"];
const FIREFOX: Engine[] = ["firefox", "firefox_android"];
const PHONE: Engine[] = ["firefox_android"];

const WITHOUT_WINDOWS = "Firefox for Android has no windows, which is asked first";

/** What an engine lacks and what ships uses all the same. An entry that is not needed fails the test. */
export const GUARDS: Guard[] = [
  ...["Document", "DocumentFragment", "Element"].map((name) => ({
    feature: `api.${name}.moveBefore`,
    engines: [...CHROMIUM, ...FIREFOX],
    reason: "Preact asks whether it is there, and inserts otherwise",
    where: "parentDom.moveBefore && dom.parentNode",
  })),
  {
    feature: "javascript.builtins.Intl.Locale.getWeekInfo",
    engines: FIREFOX,
    reason: "A table of first weekdays stands in for it",
    where: "asked.getWeekInfo?.()",
  },
  {
    feature: "javascript.builtins.Intl.Locale.getTextInfo",
    engines: FIREFOX,
    reason: "A table of the scripts from right to left stands in for it",
    where: "locale.getTextInfo?.()",
  },
  ...["Document", "HTMLIFrameElement"].map((name) => ({
    feature: `api.${name}.featurePolicy`,
    engines: FIREFOX,
    reason: "Asked for first; Firefox tells no page of a try that its policy forbids",
    where: "featurePolicy?.allowsFeature(",
  })),
  {
    feature: "webextensions.api.dom",
    engines: FIREFOX,
    reason: "Firefox has a property of elements instead, which is asked for first",
    where: "const { openOrClosedShadowRoot: root } = element as Element",
  },
  {
    feature: "webextensions.api.storage.StorageArea.setAccessLevel",
    engines: FIREFOX,
    reason: "Firefox has it for the session's storage only, so it is asked for first",
    where: "area?.setAccessLevel?.({",
  },
  {
    feature: "webextensions.api.windows",
    engines: PHONE,
    reason: WITHOUT_WINDOWS,
    where: 'if (!browser.windows) return "none"',
  },
  {
    feature: "webextensions.api.commands",
    engines: PHONE,
    reason: "A phone has no keys; the list of commands is asked for first",
    where: "browser.commands?.getAll()",
  },
  {
    feature: "webextensions.manifest.commands",
    engines: PHONE,
    reason: "A phone has no keys; the manifest's key is ignored there",
    where: "browser.commands?.onCommand",
  },
  {
    feature: "webextensions.api.storage.sync",
    engines: PHONE,
    reason: "It is there, but syncs nothing, so sharing is not offered",
    where: "browser.windows !== undefined &&",
  },
  {
    feature: "webextensions.api.tabs.query",
    engines: PHONE,
    reason: "It may leave tabs out that were not opened lately; the one in front is among them",
    where: "browser.tabs.query({ active: true",
  },
  ...["tabs.Tab", "windows.Window"].map((type) => ({
    feature: `webextensions.api.${type}.incognito`,
    engines: ["edge"] satisfies Engine[],
    reason:
      "The data has its name in the first Edge; it is asked only where private windows are shown to us",
    where: "active?.incognito === true",
  })),
  {
    feature: "webextensions.manifest.action.default_area",
    engines: PHONE,
    reason: "A phone has no toolbar; the manifest's key is ignored there",
    where: 'default_area: "navbar"',
  },
  {
    feature: "webextensions.manifest.action.default_icon",
    engines: ["edge"],
    reason: "Edge wants an object of PNG files by size, which it is",
    where: '"default_icon": { "16": "icons/16.png"',
  },
  {
    feature: "webextensions.manifest.browser_specific_settings.gecko_android",
    engines: ["firefox"],
    reason: "It speaks to Firefox for Android alone",
    where: "gecko_android: {",
  },
  {
    feature: "webextensions.manifest.minimum_chrome_version",
    engines: CHROMIUM,
    reason: "The data does not have Chrome's own key",
    where: "minimum_chrome_version: String(",
  },
  {
    feature: "api.HTMLElement.focus.options_preventScroll_parameter",
    engines: PHONE,
    reason:
      "Firefox for Android scrolls to what gets the focus, which is where we scroll to as well",
    where: ".focus({ preventScroll: true })",
  },
  {
    feature: "html.elements.meta.name.viewport",
    engines: ["chrome", "edge", "firefox"],
    reason: "Only phones have a viewport to set; others ignore it",
    where: '<meta name="viewport"',
  },
  {
    feature: "css.properties.print-color-adjust",
    engines: CHROMIUM,
    reason: "The build writes it with its prefix too, which Chrome takes from version 17 on",
    where: "print-color-adjust: exact",
  },
  {
    feature: "css.properties.text-wrap.pretty",
    engines: FIREFOX,
    reason: "Without it a line may end in one lone word",
    where: "text-wrap: pretty",
  },
  {
    feature: "css.properties.-webkit-touch-callout",
    engines: [...CHROMIUM, ...FIREFOX],
    reason: "Only Safari has a callout to switch off; others ignore it",
    where: "-webkit-touch-callout: none",
  },
  ...["datetime-edit", "calendar-picker-indicator"].map((part) => ({
    feature: `css.selectors.-webkit-${part}`,
    engines: [...CHROMIUM, ...FIREFOX],
    reason: "The data lacks the parts of Chromium's time fields; Firefox ignores the rule",
    where: `input::-webkit-${part} {`,
  })),
  {
    feature: "css.properties.resize",
    engines: PHONE,
    reason: "A field on a phone keeps its size",
    where: "resize: vertical",
  },
];
