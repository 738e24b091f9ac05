import { addresses, STORE_NAMES, type StoreName } from "../content/addresses";
import { fill } from "../content/fill";
import type { SitePartProps } from "./site-props";

/** Pages of the browsers on which an extension is installed by hand. No page may link to them. */
const BROWSER_PAGES = { chrome: "chrome://extensions", firefox: "about:debugging" } as const;

/** The stores that have it, and how to install it without one. */
export function InstallPart({ texts }: SitePartProps) {
  const { install } = texts.site;
  return (
    <>
      <h1 tabIndex={-1}>{install.title}</h1>
      <p class="lead">{install.intro}</p>
      <ul class="plain roomy">
        {STORE_NAMES.map((store) => (
          <li key={store}>
            <StoreLine texts={texts} store={store} />
          </li>
        ))}
      </ul>
      <section class="group">
        <h2>{install.byHandTitle}</h2>
        <Downloads texts={texts} />
        <p>{fill(install.byHand.chrome, { page: BROWSER_PAGES.chrome })}</p>
        <p>{fill(install.byHand.firefox, { page: BROWSER_PAGES.firefox })}</p>
      </section>
      <p class="roomy">{install.app}</p>
    </>
  );
}

function Downloads({ texts }: Pick<SitePartProps, "texts">) {
  const { install } = texts.site;
  if (addresses.downloads === "") return <p>{install.noDownloads}</p>;
  return (
    <p>
      <a href={addresses.downloads} rel="noreferrer">
        {install.downloads}
      </a>
    </p>
  );
}

function StoreLine({ texts, store }: Pick<SitePartProps, "texts"> & { store: StoreName }) {
  const { install, stores } = texts.site;
  const address = addresses.stores[store];
  if (address === "") return <>{fill(install.notInStore, { store: stores[store] })}</>;
  return (
    <a href={address} rel="noreferrer">
      {fill(install.fromStore, { store: stores[store] })}
    </a>
  );
}
