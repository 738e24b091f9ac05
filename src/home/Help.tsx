import { fill } from "../content/fill";
import { type HelpService, services, servicesToShow } from "../content/help";
import type { PartProps } from "./home-props";

/** Who to talk to: the services that were checked by hand, or a general sentence if there are none. */
export function Help({ texts, locale }: Pick<PartProps, "texts" | "locale">) {
  const { help } = texts.finding;
  const shown = servicesToShow(services);
  return (
    <section class="group">
      <h2>{help.heading}</h2>
      <p>{help.any}</p>
      <p>{help.lowMood}</p>
      {shown.length === 0 && <p>{help.fallback}</p>}
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
      <strong>{name}</strong> ({help.regions[region]}).{" "}
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
      {checkedOn && <small>{fill(help.checkedOn, { date: formatDay(checkedOn, locale) })}</small>}
    </>
  );
}

const formatDay = (date: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(date));
