import { useEffect, useState } from "preact/hooks";
import { fill } from "../content/fill";
import type { BrowserKind, PartProps } from "./home-props";
import { SectionHeading } from "./SectionHeading";
import { SwitchRow } from "./SwitchRow";

/** Where a card may come, each place with its drawbacks and with what the browser's prompt will say. */
export function Where(props: PartProps & { browserKind: BrowserKind }) {
  const text = props.texts.home.settings;
  return (
    <section class="group">
      <SectionHeading id="where">{text.whereTitle}</SectionHeading>
      <p class="hint">{text.whereHint}</p>
      <PagePlace {...props} />
      {/* A phone has no toolbar. */}
      {!props.view.places.phone && <ToolbarPlace {...props} />}
      <NotificationPlace {...props} />
      <CommandShortcut {...props} />
    </section>
  );
}

export function PagePlace({ view, texts, actions, browserKind }: PlaceProps) {
  const text = texts.home.settings;
  const [refused, setRefused] = useState(false);
  const sentence = text.browserSentence[browserKind];
  return (
    <SwitchRow
      name={text.page}
      on={view.places.page}
      onChange={(on) => void actions.pageAccess(on).then((given) => setRefused(on && !given))}
    >
      <p>{text.pageHint}</p>
      {!view.places.page && <p>{fill(text.pageWarning, { sentence })}</p>}
      {refused && !view.places.page && <p role="status">{text.pageRefused}</p>}
    </SwitchRow>
  );
}

export function ToolbarPlace({ view, texts, actions }: PlaceProps) {
  const text = texts.home.settings;
  if (view.places.toolbar === "needs-click") {
    return (
      <div class="row">
        <p class="row-label">{text.toolbar}</p>
        <p class="hint">{text.toolbarNeedsClick}</p>
      </div>
    );
  }
  return (
    <SwitchRow
      name={text.toolbar}
      on={view.settings.toolbar}
      onChange={(toolbar) => void actions.set({ toolbar })}
    >
      <p>{text.toolbarHint}</p>
    </SwitchRow>
  );
}

export function NotificationPlace({ view, texts, actions, browserKind }: PlaceProps) {
  const text = texts.home.settings;
  const [refused, setRefused] = useState(false);
  const sentence = text.notifySentence[browserKind];
  return (
    <SwitchRow
      name={text.notify}
      on={view.places.notification}
      onChange={(on) => void actions.notifications(on).then((given) => setRefused(on && !given))}
    >
      <p>{text.notifyHint}</p>
      {!view.places.notification && <p>{fill(text.notifyWarning, { sentence })}</p>}
      {refused && !view.places.notification && <p role="status">{text.notifyRefused}</p>}
    </SwitchRow>
  );
}

/** The current shortcut: the parent or another extension may have changed it. */
function CommandShortcut({ texts, actions }: PartProps) {
  const text = texts.home.settings;
  const [key, setKey] = useState<string | null>(null);
  useEffect(() => void actions.commandShortcut().then(setKey), []);
  if (key === null) return null;
  return (
    <div class="row">
      <p class="row-label">{text.keyTitle}</p>
      <p class="hint">{key ? fill(text.key, { key }) : text.noKey}</p>
    </div>
  );
}

export type PlaceProps = Pick<PartProps, "view" | "texts" | "actions"> & {
  browserKind: BrowserKind;
};
