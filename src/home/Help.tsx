import { fill } from "../content/fill";
import { formatDate } from "../content/format";
import { type HelpService, regionName, services, servicesToShow } from "../content/help";
import type { PartProps } from "./home-props";
import { HELP_ID } from "./route";

/**
 * Who to talk to: places that anyone knows by name, what to do when it is urgent, and the services that
 * were checked by hand.
 */
export function Help({ texts, locale }: Pick<PartProps, "texts" | "locale">) {
  const { help } = texts.finding;
  const shown = servicesToShow(services);
  return (
    <section class="group">
      <h2 id={HELP_ID} tabIndex={-1}>
        {help.heading}
      </h2>
      <p>{help.any}</p>
      <p>{help.lowMood}</p>
      <p>{help.local}</p>
      <p>{help.crying}</p>
      <p>{help.urgent}</p>
      {shown.length > 0 && (
        <ul class="plain">
          {shown.map((service) => (
            <li key={service.id}>
              <ServiceLine texts={texts} locale={locale} service={service} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type LineProps = Pick<PartProps, "texts" | "locale"> & { service: HelpService };

function ServiceLine({ texts, locale, service }: LineProps) {
  const { help } = texts.finding;
  const { name, region, url, phone, checkedOn } = service;
  return (
    <>
      <strong>{name}</strong> ({regionName(region, help.regions, locale)}).{" "}
      {url && (
        <a href={url} target="_blank" rel="noreferrer">
          {help.website}
        </a>
      )}{" "}
      {phone && (
        <a href={`tel:${phone.replaceAll(" ", "")}`}>
          {help.phone} {phone}
        </a>
      )}{" "}
      {checkedOn && <small>{fill(help.checkedOn, { date: formatDate(checkedOn, locale) })}</small>}
    </>
  );
}
