/** Takes an API away from a fake browser, by its path: `runtime.getContexts`, or a whole area. */
export function removeApi(api: object, path: string): void {
  const names = path.split(".");
  const last = names.pop() as string;
  let area: object | undefined = api;
  for (const name of names) area = (area as Record<string, object | undefined>)[name];
  if (area) Reflect.deleteProperty(area, last);
}

/** What Safari lacks of what is used. `build/without-apis.test.ts` holds it against MDN's data. */
export const NOT_IN_SAFARI = [
  "idle",
  "notifications",
  "runtime.getContexts",
  "action.getUserSettings",
  "storage.local.setAccessLevel",
] as const;
