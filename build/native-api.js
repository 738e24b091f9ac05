/** The extension API under its common name, because Chrome may have only `chrome`. */
export default globalThis.browser ?? globalThis.chrome;
