import { article, type HostilePage, script } from "./page";

const scripted = (
  name: string,
  code: string,
  body = "",
  more: Partial<HostilePage> = {},
): HostilePage => ({ name, body: article({ title: name, body: body + script(code) }), ...more });

const DIALOG = '<dialog id="a"><p>Cookies?</p><button>Fine</button></dialog>';

/** Pages whose scripts stand in the way. */
export const SCRIPTS: HostilePage[] = [
  {
    name: "highest-z-index",
    body: article({
      title: "highest-z-index",
      body: `<div id="over" style="position: fixed; inset: 0; z-index: 2147483647; background: #cde8"></div>`,
    }),
  },
  scripted("modal-open", "a.showModal()", DIALOG),
  scripted(
    "modals-nested",
    // The one on top comes first in the document.
    "b.showModal(); a.showModal()",
    `${DIALOG}<dialog id="b" style="width: 80%; height: 80%">The lower one</dialog>`,
  ),
  scripted(
    "modal-not-open",
    "a.show(); a.style.cssText = 'position: fixed; inset: 0; z-index: 9'",
    DIALOG,
  ),
  scripted(
    "popovers",
    "a.showPopover(); setInterval(() => { a.hidePopover(); a.showPopover() }, 1500)",
    '<div id="a" popover="auto">A menu</div>',
  ),
  scripted(
    "removes-the-unknown",
    `new MutationObserver((all) => {
       for (const { addedNodes } of all) for (const node of addedNodes) node.remove();
     }).observe(document.documentElement, { childList: true })`,
    "",
    { outcome: "steps-down" },
  ),
  scripted("steals-focus", "setInterval(() => a.focus(), 20)", '<button id="a">Mine</button>'),
  scripted(
    "focus-trap",
    // As the library of that name does it around a window of its own.
    `const inside = (event) => a.contains(event.target);
     const swallow = (event) => { if (!inside(event)) { event.preventDefault(); event.stopImmediatePropagation() } };
     for (const type of ["mousedown", "touchstart", "click", "pointerdown", "keydown"])
       document.addEventListener(type, swallow, { capture: true, passive: false });
     document.addEventListener("focusin", (event) => {
       if (!inside(event)) { event.stopImmediatePropagation(); a.firstElementChild.focus() }
     }, true);
     a.firstElementChild.focus()`,
    '<div id="a" style="border: 2px solid; padding: 1em"><button>Yes</button><button>No</button></div>',
  ),
  scripted(
    "traps-keys",
    `for (const type of ["keydown", "keypress", "keyup"])
       window.addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation() }, true)`,
  ),
  scripted(
    "overrides-prototypes",
    `const kept = [], refuse = () => { throw new Error("mine") };
     const put = (owner, name) => { kept.push([owner, name, owner[name]]); owner[name] = refuse };
     window.override = () => {
       for (const [owner, names] of [
         [Element, ["attachShadow", "append", "setAttribute", "matches", "getBoundingClientRect", "remove"]],
         [HTMLElement, ["showPopover", "hidePopover", "focus"]],
         [Node, ["appendChild", "insertBefore", "removeChild"]],
         [EventTarget, ["addEventListener", "dispatchEvent"]],
         [Document, ["createElement", "createElementNS", "elementFromPoint", "querySelectorAll"]],
         [Object, ["toString"]], [Array, ["map", "includes"]],
       ]) for (const name of names) put(owner.prototype, name);
       for (const name of ["setTimeout", "setInterval", "AbortController", "Promise", "Event", "MouseEvent"])
         put(window, name);
     };
     window.restore = () => { for (const [owner, name, was] of kept) owner[name] = was }`,
    "",
    { override: true },
  ),
  scripted(
    "fifty-thousand-nodes",
    `for (let row = 0; row < 5000; row++) {
       const line = document.body.appendChild(document.createElement("p"));
       for (let word = 0; word < 9; word++) line.appendChild(document.createElement("span")).textContent = "word ";
     }`,
  ),
  scripted(
    "two-thousand-mutations",
    `setInterval(() => {
       for (let one = 0; one < 40; one++) {
         a.append(document.createElement("i"));
         if (a.childNodes.length > 60) a.firstChild.remove();
       }
     }, 20)`,
    '<div id="a"></div>',
  ),
  scripted(
    "replaces-body",
    `setInterval(() => {
       const next = document.createElement("body");
       next.append(...document.body.childNodes);
       document.body.replaceWith(next);
     }, 200)`,
  ),
];
