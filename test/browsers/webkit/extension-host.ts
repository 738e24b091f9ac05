import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { havingIn } from "../../../build/without-apis";
import { MESSAGES } from "../../simulation/fake-messages";
import { TIMEOUT_MS, waitUntil, withTimeout } from "../with-timeout";
import { contextScript } from "./context-script";
import { type WebKitEvent, WebKitProcess } from "./process";
import { BACKGROUND, serveExtension } from "./serve-extension";
import { StorageArea } from "./storage-area";

const ID = "peekaboo-in-webkit";
const WINDOW_ID = 1;

/** A view of the engine: a page of the web, one of the extension's own, or its background. */
interface View {
  id: number;
  kind: "web" | "own" | "background";
  url: string;
  status: "loading" | "complete";
  isActive: boolean;
}

interface Call {
  path: string;
  details: unknown[];
}
type Details = Record<string, unknown>;
type Method = (from: View, ...details: never[]) => unknown;

/**
 * WebKitGTK has no extension API, so this gives the built extension one: that of Safari, no member more, in an
 * isolated world of each web page, in the extension's own pages and in its background page. What a browser does
 * besides (its toolbar, its permission prompts, how it stops the background) is not here. An engine test.
 */
export class ExtensionHost {
  readonly granted = new Set<string>();
  /** Errors of the background and of own pages. */
  readonly errors: string[] = [];
  private readonly views = new Map<number, View>();
  private readonly areas = {
    local: new StorageArea((changes) => this.onStored("local", changes)),
    session: new StorageArea((changes) => this.onStored("session", changes)),
    sync: new StorageArea((changes) => this.onStored("sync", changes)),
  };
  private readonly alarms = new Map<string, NodeJS.Timeout>();
  private nextView = 1;
  /** Views that are to go somewhere; the end of an earlier load may come meanwhile. */
  private readonly loads = new Map<number, { url: string; resolve: () => void }>();

  private constructor(
    readonly engine: WebKitProcess,
    private readonly folder: string,
    private readonly server: Server,
    readonly baseUrl: string,
    private readonly api: Record<string, string[]>,
  ) {
    engine.onEvent = (event) => this.receive(event);
  }

  static async start(folder: string): Promise<ExtensionHost> {
    const server = await serveExtension(folder);
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const engine = await WebKitProcess.start();
    const host = new ExtensionHost(engine, folder, server, baseUrl, havingIn("safari"));
    await host.open("background", `${baseUrl}${BACKGROUND}`);
    await host.backgroundStarts();
    return host;
  }

  async close(): Promise<void> {
    this.stopAlarms();
    this.engine.kill();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Changes what is stored, as a browser that stopped the background before and starts it again after. */
  async changeStored(items: Record<string, unknown>): Promise<void> {
    const { id } = this.background();
    await this.load(id, "about:blank");
    this.areas.local.set(items);
    await this.load(id, this.baseUrl + BACKGROUND);
    await this.backgroundStarts();
  }

  /** What is stored under a key; undefined: nothing. */
  stored<Value>(key: string): Value | undefined {
    return this.areas.local.get(key)[key] as Value | undefined;
  }

  private background(): View {
    const background = [...this.views.values()].find(({ kind }) => kind === "background");
    if (!background) throw new Error("there is no background");
    return background;
  }

  /** A module runs a moment after its page was loaded. */
  private async backgroundStarts(): Promise<void> {
    const { id } = this.background();
    const source = 'return String(globalThis.__peekabooListens?.("runtime.onMessage"))';
    await waitUntil(async () => (await this.run(id, source)) === "true", "the background to start");
  }

  /** Opens a view behind the others. */
  async open(kind: View["kind"], url: string): Promise<number> {
    const id = this.nextView++;
    const isOwn = kind !== "web";
    const { api, baseUrl } = this;
    const script = contextScript({ api, id: ID, baseUrl, isWebPage: !isOwn, messages: MESSAGES });
    this.views.set(id, { id, kind, url, status: "loading", isActive: false });
    await this.engine.send("open", { view: id, isOwn, script });
    await this.load(id, url);
    if (kind === "web") void this.fire("tabs.onCreated", this.tabOf(this.view(id)));
    return id;
  }

  async load(id: number, url: string): Promise<void> {
    const loaded = new Promise<void>((resolve) => this.loads.set(id, { url, resolve }));
    await this.engine.send("load", { view: id, url });
    await withTimeout(loaded, TIMEOUT_MS, `${url} to load`);
  }

  /** Brings a view to the front, as a click on its tab would. */
  async show(id: number): Promise<void> {
    for (const view of this.views.values()) view.isActive = view.id === id;
    await this.engine.send("show", { view: id });
    void this.fire("tabs.onActivated", { tabId: id, windowId: WINDOW_ID });
  }

  async remove(id: number): Promise<void> {
    this.views.delete(id);
    await this.engine.send("close", { view: id });
    void this.fire("tabs.onRemoved", id, { windowId: WINDOW_ID, isWindowClosing: false });
  }

  /** The web page's tab that is in front. */
  tabs(): View[] {
    return [...this.views.values()].filter(({ kind }) => kind !== "background");
  }

  /** Runs the body of an async function in a view; `inWorld`: among the extension's scripts on a web page. */
  run(id: number, source: string, inWorld = false): Promise<string | undefined> {
    return this.engine
      .send<string | null>("run", { view: id, source, inWorld })
      .then((value) => value ?? undefined);
  }

  private stopAlarms(): void {
    for (const timer of this.alarms.values()) clearTimeout(timer);
  }

  private view(id: number): View {
    const view = this.views.get(id);
    if (!view) throw new Error(`No tab with id: ${id}.`);
    return view;
  }

  private receive(event: WebKitEvent): void {
    const view = this.views.get(event.view);
    if (!view) return;
    if (event.kind === "load") this.onLoad(view, event);
    else if (event.kind === "message") void this.answer(view, event.call, event.message);
    else this.errors.push(`the process of ${view.url} ended`);
  }

  private onLoad(view: View, { state, url }: { state: View["status"]; url: string }): void {
    view.status = state;
    view.url = url;
    if (view.kind === "web")
      void this.fire("tabs.onUpdated", view.id, { status: state }, this.tabOf(view));
    const awaited = this.loads.get(view.id);
    if (state === "complete" && awaited && isSamePage(awaited.url, url)) awaited.resolve();
  }

  private async answer(from: View, call: number, message: string): Promise<void> {
    const { path, details } = JSON.parse(message) as Call;
    const method = (this.methods as Record<string, Method | undefined>)[path];
    try {
      if (!method) throw new Error(`${path} is not here`);
      const value = await method(from, ...(details as never[]));
      const text = value === undefined ? "" : JSON.stringify(value);
      await this.engine.send("reply", { call, value: text });
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      await this.engine.send("reply", { call, error: text }).catch(() => {});
    }
  }

  /** Tells the background of an event. */
  private async fire(name: string, ...details: unknown[]): Promise<string | undefined> {
    return this.fireIn(this.background(), name, details);
  }

  private fireIn(view: View, name: string, details: unknown[]): Promise<string | undefined> {
    const source = `return globalThis.__peekabooFire?.(${JSON.stringify(name)}, ${JSON.stringify(details)})`;
    return this.run(view.id, source, view.kind === "web").catch(() => undefined);
  }

  private tabOf({ id, status, isActive, url }: View): Details {
    const isReadable = this.granted.size > 0 || url.startsWith(this.baseUrl);
    return {
      ...{ id, status, active: isActive, windowId: WINDOW_ID, index: id, pinned: false },
      ...{ highlighted: isActive, incognito: false, audible: false, mutedInfo: { muted: false } },
      ...(isReadable ? { url } : {}),
    };
  }

  private senderOf(view: View): Details {
    const tab = view.kind === "background" ? {} : { tab: this.tabOf(view) };
    return { id: ID, url: view.url, ...tab };
  }

  private async inject(id: number, { files, func }: { files?: string[]; func?: string }) {
    const view = this.view(id);
    if (view.kind !== "web" || this.granted.size === 0)
      throw new Error("This page cannot be scripted");
    const sources = files?.map((file) => readFileSync(join(this.folder, file), "utf8"));
    // The value is that of the last script, which is built as one expression.
    const steps = sources?.map((one) => one.trim().replace(/;$/, "")) ?? [`(${func})()`];
    const last = steps.pop();
    const source = `${steps.join(";\n")};\nreturn JSON.stringify((await ${last}) ?? null);`;
    const json = await this.run(id, source, true);
    return [{ frameId: 0, result: JSON.parse(json ?? "null") }];
  }

  private areaMethods(name: keyof typeof this.areas): Record<string, Method> {
    const area = this.areas[name];
    return {
      [`storage.${name}.get`]: (_, keys: string | string[] | null) => area.get(keys),
      [`storage.${name}.set`]: (_, items: Details) => area.set(items),
      [`storage.${name}.remove`]: (_, keys: string | string[]) => area.remove([keys].flat()),
      [`storage.${name}.clear`]: () => area.remove(area.keys()),
    };
  }

  private onStored(name: string, changes: object): void {
    for (const view of this.views.values()) {
      if (view.kind === "web") continue;
      void this.fireIn(view, `storage.${name}.onChanged`, [changes]);
      void this.fireIn(view, "storage.onChanged", [changes, name]);
    }
  }

  private readonly methods: Readonly<Record<string, Method>> = {
    ...this.areaMethods("local"),
    ...this.areaMethods("session"),
    ...this.areaMethods("sync"),
    "alarms.create": (_, name: string, { when }: { when: number }) => {
      clearTimeout(this.alarms.get(name));
      const ring = () => void this.fire("alarms.onAlarm", { name });
      this.alarms.set(name, setTimeout(ring, Math.max(0, when - Date.now())));
    },
    "alarms.clear": (_, name: string) => clearTimeout(this.alarms.get(name)),
    "alarms.clearAll": () => this.stopAlarms(),
    "permissions.contains": (_, { origins = [], permissions = [] }: Record<string, string[]>) =>
      [...origins, ...permissions].every((one) => this.granted.has(one)),
    "permissions.request": () => false,
    "permissions.remove": () => this.granted.clear(),
    "runtime.sendMessage": async (from, message: unknown) => {
      const json = await this.fire("runtime.onMessage", message, this.senderOf(from));
      return json ? JSON.parse(json) : undefined;
    },
    "runtime.connect": () => undefined,
    "scripting.executeScript": (_, request: { target: { tabId: number }; files?: string[] }) =>
      this.inject(request.target.tabId, request),
    "tabs.create": async (_, { url }: { url: string }) => {
      const id = await this.open(url.startsWith(this.baseUrl) ? "own" : "web", url);
      await this.show(id);
      return this.tabOf(this.view(id));
    },
    "tabs.query": (_, { active, audible }: { active?: boolean; audible?: boolean }) =>
      this.tabs()
        .filter(({ isActive }) => (active === undefined || isActive === active) && !audible)
        .map((view) => this.tabOf(view)),
    "tabs.sendMessage": async (from, id: number, message: unknown) => {
      const json = await this.fireIn(this.view(id), "runtime.onMessage", [
        message,
        this.senderOf(from),
      ]);
      return json ? JSON.parse(json) : undefined;
    },
    "windows.getAll": () => [WINDOW],
    "windows.getLastFocused": () => WINDOW,
    "windows.update": () => WINDOW,
    "action.openPopup": () => {
      throw new Error("The toolbar is not here");
    },
    "action.setTitle": () => undefined,
    "action.setIcon": () => undefined,
  };
}

const WINDOW = { id: WINDOW_ID, focused: true, type: "normal", state: "normal", incognito: false };

const isSamePage = (one: string, other: string): boolean =>
  one.replace(/#.*/, "") === other.replace(/#.*/, "") || new URL(one).href === other;
