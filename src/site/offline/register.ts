/** The one name that the site's content security policy allows (`build/site-pages.ts`). */
export const POLICY_NAME = "peekaboo-service-worker";

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): unknown };
}

/** Lets the site open without a network. A browser that can't simply goes on with one. */
export function registerServiceWorker(): void {
  if (!("serviceWorker" in navigator)) return;
  navigator.serviceWorker.register(workerAddress()).catch(() => {});
}

/** Where the browser checks script addresses (Trusted Types), by a policy that knows one address alone. */
function workerAddress(): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const address = "../service-worker.js";
  const policy = trustedTypes?.createPolicy(POLICY_NAME, { createScriptURL: () => address });
  return (policy?.createScriptURL(address) as string | undefined) ?? address;
}
