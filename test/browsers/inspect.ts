/** A control as a person meets it, found in a document or in a card's closed root. */
export interface Control {
  role: string;
  name: string;
  visible: boolean;
  disabled: boolean;
  /** What a field holds; a check box or a pressed button says "true" or "false". */
  value: string;
  rect: Rect;
}

/** CSS pixels from the top left of the view. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Which control is meant: the name a screen reader would say, or a selector. */
export interface Target {
  name?: string | RegExp;
  role?: string;
  css?: string;
  /** A selector the control is inside of. */
  within?: string;
  /** Counts from 0; without it, two that fit are a mistake. */
  nth?: number;
}

export interface Found {
  control: Control;
  /** Where to click: on the control, or on its label if that is what can be seen. */
  point: { x: number; y: number };
  /** What lies over it at that point, if anything. */
  coveredBy: string;
  tag: string;
  type: string;
}

type Request =
  | { kind: "text" }
  | { kind: "controls" }
  | { kind: "find"; target: WireTarget }
  | { kind: "focus"; target: WireTarget }
  | { kind: "set"; target: WireTarget; value: string };

type WireTarget = Omit<Target, "name"> & { name?: string; pattern?: string };

export const wire = ({ name, ...rest }: Target): WireTarget => ({
  ...rest,
  ...(name instanceof RegExp ? { pattern: name.source } : name === undefined ? {} : { name }),
});

/**
 * Runs inside a page, so it must stand alone: no import, nothing from outside the function.
 * One function for documents, toolbar popups and closed roots in both browsers, so that a test
 * means the same everywhere. Names follow the plain cases of the accessible name computation.
 */
export function inspect(root: Document | ShadowRoot, request: Request): unknown {
  const tidy = (text: string) => text.replace(/\s+/g, " ").trim();
  const isSeen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
  };
  const FIELD = "input, select, textarea";

  /** A region's label is said beside what is in it; a button's or a picture's, instead of it. */
  function labelOf(element: Element): string | null {
    const isOne = element.matches(
      "a, button, summary, svg, [role=img], [role=button], [role=link]",
    );
    return isOne ? element.getAttribute("aria-label") : null;
  }

  /** What a style writes before the rest, out of an attribute. */
  function writtenIn(node: Node): string {
    if (node.nodeType !== 1) return "";
    const words = (node as Element).getAttribute("data-words");
    return words && getComputedStyle(node as Element, "::before").content !== "none" ? words : "";
  }

  function textOf(node: Node, skipFields: boolean): string {
    if (node.nodeType === 3) return node.nodeValue ?? "";
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return "";
    if (node.nodeType === 1) {
      const element = node as HTMLElement;
      if (element.getAttribute("aria-hidden") === "true") return "";
      if (element.matches("style, script, template, head")) return "";
      if (skipFields && element.matches(FIELD)) return "";
      if (!element.checkVisibility({ visibilityProperty: true })) return "";
      const own = element instanceof HTMLImageElement ? element.alt : labelOf(element);
      if (own) return ` ${own} `;
    }
    const inside =
      writtenIn(node) + [...node.childNodes].map((child) => textOf(child, skipFields)).join("");
    const isLine = node.nodeType !== 1 || getComputedStyle(node as Element).display === "inline";
    return isLine ? inside : `\n${inside}\n`;
  }

  function nameOf(element: HTMLElement): string {
    const ids = element.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
    const labelled = ids.map((id) => root.getElementById(id)?.textContent ?? "").join(" ");
    if (tidy(labelled)) return tidy(labelled);
    const label = element.getAttribute("aria-label");
    if (label) return tidy(label);
    if (element.matches(FIELD)) {
      const labels = [...((element as HTMLInputElement).labels ?? [])];
      const text = tidy(labels.map((one) => textOf(one, true)).join(" "));
      return text || element.getAttribute("title") || element.getAttribute("placeholder") || "";
    }
    if (element.matches("fieldset"))
      return tidy(element.querySelector("legend")?.textContent ?? "");
    const texts = [...element.childNodes].map((child) => textOf(child, true));
    const text = tidy(writtenIn(element) + texts.join(""));
    return text || element.getAttribute("title") || "";
  }

  function roleOf(element: HTMLElement): string {
    const explicit = element.getAttribute("role");
    if (explicit) return explicit;
    const tag = element.localName;
    const type = (element as HTMLInputElement).type;
    if (tag === "a") return "link";
    if (tag === "select") return "combobox";
    if (tag === "textarea") return "textbox";
    if (tag === "button" || tag === "summary") return "button";
    if (/^h[1-6]$/.test(tag)) return "heading";
    if (tag === "fieldset") return "group";
    if (tag !== "input") return tag;
    const roles: Record<string, string> = {
      number: "spinbutton",
      range: "slider",
      search: "searchbox",
    };
    if (["checkbox", "radio", "button", "submit"].includes(type))
      return type === "submit" ? "button" : type;
    return roles[type] ?? (["text", "email", "url"].includes(type) ? "textbox" : type);
  }

  function stateOf(element: HTMLElement): string {
    const input = element as HTMLInputElement;
    if (element.matches("input[type=checkbox], input[type=radio]")) return String(input.checked);
    if (element.matches(FIELD)) return input.value;
    const names = ["aria-checked", "aria-pressed", "aria-expanded", "aria-selected"];
    return names.map((name) => element.getAttribute(name)).find((value) => value !== null) ?? "";
  }

  function describe(element: HTMLElement): Control {
    const { x, y, width, height } = element.getBoundingClientRect();
    return {
      role: roleOf(element),
      name: nameOf(element),
      visible: isSeen(element),
      disabled: element.matches(":disabled, [aria-disabled=true]"),
      value: stateOf(element),
      rect: { x, y, width, height },
    };
  }

  const CONTROL = `a[href], button, summary, ${FIELD}, [role=button], [role=link], [role=switch], [role=checkbox], [role=radio], [role=tab], [role=menuitem], [role=option]`;
  const CONTROL_ROLES =
    "link button combobox textbox spinbutton slider searchbox checkbox radio switch tab menuitem option".split(
      " ",
    );
  // Typographic apostrophes are the writer's affair, not the test's.
  const plain = (text: string) => text.replace(/’/g, "'");
  const everything = (css: string) => [...root.querySelectorAll<HTMLElement>(css)];

  function choose(target: WireTarget): HTMLElement {
    const { name, pattern, role, css, within, nth } = target;
    const fits = everything(css ?? (role && !CONTROL_ROLES.includes(role) ? "*" : CONTROL))
      .filter((element) => !within || element.closest(within))
      .filter((element) => !role || roleOf(element) === role)
      .filter((element) => name === undefined || plain(nameOf(element)) === plain(name))
      .filter((element) => !pattern || new RegExp(pattern).test(plain(nameOf(element))));
    const seen = fits.filter(isSeen);
    const list = seen.length > 0 ? seen : fits;
    const one = list[nth ?? 0];
    const json = JSON.stringify(target);
    if (!one) {
      const names = everything(CONTROL)
        .filter(isSeen)
        .map((element) => `${roleOf(element)} "${nameOf(element)}"`);
      throw new Error(`Found no ${json}; here are: ${names.join(", ")}`);
    }
    if (nth === undefined && list.length > 1)
      throw new Error(`Found ${list.length} of ${json}; say nth`);
    return one;
  }

  function centre(element: Element) {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }

  /** The label stands in where a check box is drawn by its label and hidden itself. */
  function place(element: HTMLElement) {
    const labels = [...((element as HTMLInputElement).labels ?? [])];
    for (const block of ["nearest", "center"] as const) {
      for (const spot of [element, ...labels]) {
        if (!isSeen(spot)) continue;
        spot.scrollIntoView({ block, inline: "nearest", behavior: "instant" });
        const point = centre(spot);
        const hit = root.elementFromPoint(point.x, point.y);
        if (hit && (spot.contains(hit) || element.contains(hit))) return { point, coveredBy: "" };
      }
    }
    const point = centre(element);
    const hit = root.elementFromPoint(point.x, point.y);
    return { point, coveredBy: hit ? hit.outerHTML.slice(0, 120) : "nothing: it is out of view" };
  }

  function set(element: HTMLElement, value: string): void {
    const field = element as HTMLInputElement | HTMLSelectElement;
    let wanted = value;
    if (field instanceof HTMLSelectElement) {
      const option = [...field.options].find(
        (one) => tidy(one.text) === value || one.value === value,
      );
      if (!option)
        throw new Error(`No "${value}" among ${[...field.options].map((one) => one.text)}`);
      wanted = option.value;
    }
    // The element's own setter is bypassed, since a framework may have put its own in the way.
    const owner = field instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(owner.prototype, "value")?.set?.call(field, wanted);
    for (const kind of ["input", "change"]) {
      field.dispatchEvent(new Event(kind, { bubbles: true, composed: true }));
    }
  }

  if (request.kind === "text") {
    const lines = textOf(root, false).split("\n").map(tidy);
    return lines.filter(Boolean).join("\n");
  }
  if (request.kind === "controls") return everything(CONTROL).map(describe);
  if (request.kind === "set") {
    const field = choose(request.target);
    field.focus();
    set(field, request.value);
    return describe(field);
  }
  const element = choose(request.target);
  if (request.kind === "focus") {
    element.focus();
    return describe(element);
  }
  const found = place(element);
  const type = (element as HTMLInputElement).type ?? "";
  return { ...found, control: describe(element), tag: element.localName, type };
}
