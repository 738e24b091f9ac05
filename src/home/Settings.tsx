import type { CustomSetting } from "../core/parent-data/settings";
import { DataPart } from "./data/DataPart";
import { FrequencyCapField } from "./FrequencyCapField";
import { Help } from "./Help";
import type { BrowserKind, PartProps } from "./home-props";
import { LanguageField } from "./LanguageField";
import { MinimizeSwitch } from "./MinimizeSwitch";
import { hrefOf, SETTINGS_SECTIONS, type SettingsSection } from "./route";
import { SectionHeading } from "./SectionHeading";
import { SwitchRow } from "./SwitchRow";
import {
  AvoidField,
  BandsField,
  CardAfterField,
  CardStaysField,
  ClockField,
  CornerField,
  WeekStartField,
} from "./setting-fields";
import { NotificationPlace, ToolbarPlace, Where } from "./Where";

/** The settings; each applies immediately. */
export function Settings(props: PartProps & { browserKind: BrowserKind }) {
  const text = props.texts.home.settings;
  return (
    <>
      <h1 tabIndex={-1}>{text.title}</h1>
      <p class="lead">{text.intro}</p>
      <Sections {...props} />
      <div class="group">
        <FIELDS.language {...props} />
        <div class="field-pair">
          <FIELDS.clock {...props} />
          <FIELDS.weekStart {...props} />
        </div>
      </div>
      <ForWhom {...props} />
      <HowOften {...props} />
      <Where {...props} />
      <Appearance {...props} />
      <DataPart {...props} />
      <Help {...props} />
      <section class="group">
        <h2>{text.privacyTitle}</h2>
        <p class="hint">{props.view.sharing ? props.texts.data.privacyShared : text.privacy}</p>
        <p>
          <a href={hrefOf("privacy")}>{props.texts.privacy.link}</a>
        </p>
      </section>
    </>
  );
}

/** Links to each section, since the page is long. */
function Sections({ texts }: PartProps) {
  const { settings } = texts.home;
  const names: Record<SettingsSection, string> = {
    child: settings.childTitle,
    often: settings.oftenTitle,
    where: settings.whereTitle,
    appearance: settings.looksTitle,
    calendar: texts.data.calendar.title,
    data: texts.data.title,
    help: texts.finding.help.heading,
  };
  return (
    <nav aria-label={settings.title}>
      <ul class="jumps">
        {SETTINGS_SECTIONS.map((section) => (
          <li key={section}>
            <a href={hrefOf("settings", section)}>{names[section]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A setting that is no plain switch has a component of its own; without it the page does not compile. */
const FIELDS = {
  language: LanguageField,
  clock: ClockField,
  weekStart: WeekStartField,
  corner: CornerField,
  bands: BandsField,
  avoid: AvoidField,
  dose: FrequencyCapField,
  cardAfter: CardAfterField,
  cardStays: CardStaysField,
  minimizeOnDo: MinimizeSwitch,
  toolbar: ToolbarPlace,
  notify: NotificationPlace,
} satisfies Record<CustomSetting, unknown>;

/** Age bands and channels to avoid, both optional. */
function ForWhom(props: PartProps) {
  return (
    <section class="group">
      <SectionHeading id="child">{props.texts.home.settings.childTitle}</SectionHeading>
      <FIELDS.bands {...props} />
      <FIELDS.avoid {...props} />
    </section>
  );
}

function HowOften(props: PartProps) {
  return (
    <section class="group">
      <SectionHeading id="often">{props.texts.home.settings.oftenTitle}</SectionHeading>
      <FIELDS.dose {...props} />
      <FIELDS.cardAfter {...props} />
      <FIELDS.cardStays {...props} />
    </section>
  );
}

/** The settings that are plain switches, as their texts list them, and the corner. */
function Appearance(props: PartProps) {
  const { view, texts, actions } = props;
  const text = texts.home.settings;
  return (
    <section class="group">
      <SectionHeading id="appearance">{text.looksTitle}</SectionHeading>
      {switchesOf(text.switches).map(([setting, { name, hint }]) => (
        <SwitchRow
          key={setting}
          name={name}
          on={view.settings[setting]}
          onChange={(on) => void actions.set({ [setting]: on })}
        >
          <p>{hint}</p>
        </SwitchRow>
      ))}
      <FIELDS.minimizeOnDo {...props} />
      <FIELDS.corner {...props} />
    </section>
  );
}

type Switches = PartProps["texts"]["home"]["settings"]["switches"];
const switchesOf = (switches: Switches) =>
  Object.entries(switches) as [keyof Switches, Switches[keyof Switches]][];
