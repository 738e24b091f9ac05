import { addresses } from "../content/addresses";
import { Help } from "../home/Help";
import type { SitePartProps } from "./site-props";

/** Who to talk to, and where to ask about Peekaboo itself. */
export function HelpPart(props: SitePartProps) {
  const { help } = props.texts.site;
  return (
    <>
      <h1 tabIndex={-1}>{help.title}</h1>
      <Help {...props} />
      <section class="group">
        <h2>{help.contact}</h2>
        <Contact {...props} />
      </section>
    </>
  );
}

function Contact({ texts }: SitePartProps) {
  const { help } = texts.site;
  if (addresses.support === "") return <p>{help.noContact}</p>;
  return (
    <p>
      {help.contactText}{" "}
      <a href={addresses.support} rel="noreferrer">
        {help.contactLink}
      </a>
    </p>
  );
}
