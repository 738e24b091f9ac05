import type { Browser, Tabs, Windows } from "webextension-polyfill";

const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome?: Browser };
const native = (browser ?? chrome) as Browser;

/**
 * The extension API of Safari, as the other browsers give it to an extension that stays out of private
 * windows: without private windows and tabs. And without `storage.sync`, which syncs nothing there.
 */
export default replacing(native, {
  storage: replacing(native.storage, { sync: undefined }),
  tabs: replacing(native.tabs, {
    query: async (which: Tabs.QueryQueryInfoType) => withoutPrivate(await native.tabs.query(which)),
  }),
  windows: replacing(native.windows, {
    getAll: async (which?: Windows.GetAllGetInfoType) =>
      withoutPrivate(await native.windows.getAll(which)),
  }),
});

function withoutPrivate<Found extends { incognito: boolean }>(found: Found[]): Found[] {
  return found.filter(({ incognito }) => !incognito);
}

/** An object of the API with some of its members replaced. One that is missing stays missing. */
function replacing<Target extends object>(target: Target, members: object): Target {
  if (!target) return target;
  const memberOf = (name: PropertyKey): unknown => {
    const member = Reflect.get(target, name);
    // A function of the browser must be called on the browser's own object.
    return typeof member === "function" ? member.bind(target) : member;
  };
  const isReplaced = (name: PropertyKey) => Object.hasOwn(members, name);
  // An empty object stands for it, since a proxy may not replace a member that is read-only.
  return new Proxy({} as Target, {
    get: (_, name) => (isReplaced(name) ? Reflect.get(members, name) : memberOf(name)),
    has: (_, name) =>
      isReplaced(name) ? Reflect.get(members, name) !== undefined : Reflect.has(target, name),
  });
}
