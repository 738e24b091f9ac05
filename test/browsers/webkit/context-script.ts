/** What each context of the extension knows of itself. */
export interface ContextFacts {
  /** The namespaces of the API and their members. */
  api: Record<string, string[]>;
  /** Among the extension's scripts on a web page, whose prototypes are the world's own. */
  isWebPage: boolean;
  id: string;
  baseUrl: string;
  /** The messages of the default locale, by their names without capitals. */
  messages: Readonly<Record<string, string>>;
}

/**
 * The script that gives a context `browser`, before any script of the extension. Every call goes to the test's
 * `ExtensionHost` as JSON; events come back by `__peekabooFire`. It must stand alone.
 */
export const contextScript = (facts: ContextFacts): string =>
  `(${String(defineBrowser)})(${JSON.stringify(facts)})`;

function defineBrowser({ api, isWebPage, id, baseUrl, messages }: ContextFacts): void {
  type Listener = (...details: unknown[]) => unknown;
  const scope = globalThis as unknown as {
    webkit: { messageHandlers: { peekaboo: { postMessage(text: string): Promise<string> } } };
    browser: object;
    __peekabooFire(name: string, details: unknown[]): Promise<string>;
    __peekabooListens(name: string): boolean;
    __peekabooRoots: ShadowRoot[];
  };
  if (isWebPage) {
    const { attachShadow } = Element.prototype;
    scope.__peekabooRoots = [];
    Element.prototype.attachShadow = function (options) {
      const root = attachShadow.call(this, options);
      scope.__peekabooRoots.push(root);
      return root;
    };
  }
  const listeners = new Map<string, Set<Listener>>();
  const listenersOf = (name: string) => {
    const all = listeners.get(name) ?? new Set();
    listeners.set(name, all);
    return all;
  };
  const { peekaboo } = scope.webkit.messageHandlers;
  const ask = async (path: string, details: unknown[]) => {
    const answer = await peekaboo.postMessage(JSON.stringify({ path, details }));
    return answer === "" ? undefined : JSON.parse(answer);
  };
  const event = (name: string) => ({
    addListener: (listener: Listener) => void listenersOf(name).add(listener),
    removeListener: (listener: Listener) => void listenersOf(name).delete(listener),
    hasListener: (listener: Listener) => listenersOf(name).has(listener),
  });
  const area = (name: string) => {
    const methods = ["get", "set", "remove", "clear", "getBytesInUse"];
    const calls = methods.map((method) => [
      method,
      (...details: unknown[]) => ask(`storage.${name}.${method}`, details),
    ]);
    return { ...Object.fromEntries(calls), onChanged: event(`storage.${name}.onChanged`) };
  };
  /** As `Port`, of which the product uses its name and its end. */
  const connect = (info: { name?: string }) => {
    void ask("runtime.connect", [info]);
    return { name: info.name, onDisconnect: event("port.onDisconnect"), disconnect() {} };
  };
  const member = (namespace: string, name: string): unknown => {
    if (namespace === "storage" && ["local", "session", "sync"].includes(name)) return area(name);
    if (/^on[A-Z]/.test(name)) return event(`${namespace}.${name}`);
    if (/^[A-Z]/.test(name)) return {};
    if (namespace === "runtime" && name === "id") return id;
    if (namespace === "runtime" && name === "getURL")
      return (path: string) => `${baseUrl}/${path.replace(/^\//, "")}`;
    if (namespace === "runtime" && name === "connect") return connect;
    if (namespace === "i18n" && name === "getUILanguage") return () => navigator.language;
    if (namespace === "i18n" && name === "getMessage")
      return (message: string) => messages[message.toLowerCase()] ?? "";
    if (namespace === "extension" && name === "getViews") return () => [];
    // A function of the caller's is run where it is injected.
    if (namespace === "scripting" && name === "executeScript")
      return ({ func, ...request }: { func?: unknown }) =>
        ask("scripting.executeScript", [{ ...request, ...(func ? { func: String(func) } : {}) }]);
    return (...details: unknown[]) => ask(`${namespace}.${name}`, details);
  };
  scope.browser = Object.fromEntries(
    Object.entries(api).map(([namespace, names]) => [
      namespace,
      Object.fromEntries(names.map((name) => [name, member(namespace, name)])),
    ]),
  );
  scope.__peekabooListens = (name) => listenersOf(name).size > 0;
  /** Calls the listeners. For a message, the first reply; else nothing. As JSON, "" for no reply. */
  scope.__peekabooFire = (name, details) =>
    new Promise((resolve) => {
      const respond = (answer: unknown) =>
        resolve(answer === undefined ? "" : JSON.stringify(answer));
      const all = [...listenersOf(name)];
      const more = name === "runtime.onMessage" ? [respond] : [];
      const answers = all.map((listener) => listener(...details, ...more));
      const promised = answers.find((one) => one instanceof Promise);
      if (promised) (promised as Promise<unknown>).then(respond, () => respond(undefined));
      else if (!answers.includes(true)) respond(undefined);
    });
}
