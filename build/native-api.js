/** The extension API by its common name, in Chromes that call it `chrome` alone. */
export default globalThis.browser ?? globalThis.chrome;
