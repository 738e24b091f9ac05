// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { writeClipboard } from "./write-clipboard";

const TEXT = "One same song\nSing it softly.";

/** Where the card is on a page. */
let root: ShadowRoot;
const writeText = vi.fn<(text: string) => Promise<void>>();

/** What the older command finds selected, and what it then copies. */
let selected: string[] = [];
let copied: string[] = [];

/** The browser's own command: it asks the document what to copy instead of what is selected. */
function copyCommand(isTrusted = true): boolean {
  const field = root.activeElement as HTMLTextAreaElement;
  selected.push(field.value.slice(field.selectionStart, field.selectionEnd));
  const event = new Event("copy", { bubbles: true, composed: true, cancelable: true });
  const clipboardData = { setData: (_type: string, text: string) => void copied.push(text) };
  Object.assign(event, { clipboardData });
  Object.defineProperty(event, "isTrusted", { value: isTrusted });
  field.dispatchEvent(event);
  return true;
}

const useCommand = (command: () => boolean) =>
  Object.assign(document, { execCommand: vi.fn(command) });

beforeEach(() => {
  [selected, copied] = [[], []];
  const host = document.createElement("div");
  root = host.attachShadow({ mode: "closed" });
  root.innerHTML = "<button>Copy</button>";
  document.body.append(host);
  root.querySelector("button")?.focus();
  writeText.mockReset().mockResolvedValue();
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  useCommand(() => copyCommand());
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe("a text", () => {
  it("goes into the clipboard", async () => {
    expect(await writeClipboard(TEXT, root)).toBe(true);
    expect(writeText).toHaveBeenCalledWith(TEXT);
    expect(document.execCommand).not.toHaveBeenCalled();
  });

  it.each([
    ["is forbidden", () => void writeText.mockRejectedValue(new Error("NotAllowedError"))],
    ["is missing", () => void vi.stubGlobal("navigator", {})],
  ])("goes there by the older command where the clipboard %s", async (_, forbid) => {
    forbid();
    expect(await writeClipboard(TEXT, root)).toBe(true);
    expect(copied).toEqual([TEXT]);
  });
});

it("a text is not tried where the page's policy forbids it, since the page would be told of the try", async () => {
  const allowsFeature = vi.fn((name: string) => name !== "clipboard-write");
  Object.assign(document, { featurePolicy: { allowsFeature } });
  expect(await writeClipboard(TEXT, root)).toBe(true);
  Object.assign(document, { featurePolicy: undefined });
  expect([writeText.mock.calls, copied]).toEqual([[], [TEXT]]);
});

describe("the older command", () => {
  beforeEach(() => void vi.stubGlobal("navigator", {}));

  it("shows the page no word of the text: neither what is selected nor the event", async () => {
    const seen = vi.fn();
    document.addEventListener("copy", seen);
    await writeClipboard(TEXT, root);
    document.removeEventListener("copy", seen);
    expect(selected).toEqual([" "]);
    expect(seen).not.toHaveBeenCalled();
  });

  it("hands the text to no event that a page made up", async () => {
    useCommand(() => copyCommand(false));
    expect(await writeClipboard(TEXT, root)).toBe(false);
    expect(copied).toEqual([]);
  });

  it("leaves no node and no listener, and the focus where it was", async () => {
    await writeClipboard(TEXT, root);
    expect(root.innerHTML).toBe("<button>Copy</button>");
    expect(root.activeElement?.localName).toBe("button");
    copyCommand();
    expect(copied).toEqual([TEXT]);
  });

  it.each([
    ["refuses", () => false],
    [
      "does not exist in such a document",
      () => {
        throw new Error("InvalidStateError");
      },
    ],
  ])("that %s copies nothing, and leaves nothing either", async (_, command) => {
    useCommand(command);
    expect(await writeClipboard(TEXT, root)).toBe(false);
    expect(root.innerHTML).toBe("<button>Copy</button>");
  });
});
