import { formatMinutes } from "../content/format";
import { AGE_BANDS, AVOIDABLE } from "../core/moment/moment";
import { CARD_AFTER, FREQUENCY_CAPS } from "../core/parent-data/setting-choices";
import { Chips } from "../ui/controls/Chips";
import { SelectField } from "../ui/controls/SelectField";
import { DataPart } from "./data/DataPart";
import type { BrowserKind, PartProps } from "./home-props";
import { LanguageField } from "./LanguageField";
import { SwitchRow } from "./SwitchRow";
import { Where } from "./Where";

/** The settings; each applies immediately. */
export function Settings(props: PartProps & { browserKind: BrowserKind }) {
  const text = props.texts.home.settings;
  return (
    <>
      <h1 tabIndex={-1}>{text.title}</h1>
      <p class="lead">{text.intro}</p>
      <div class="group">
        <LanguageField {...props} />
      </div>
      <ForWhom {...props} />
      <HowOften {...props} />
      <Where {...props} />
      <HowItLooks {...props} />
      <DataPart {...props} />
      <section class="group">
        <h2>{text.privacyTitle}</h2>
        <p class="hint">{props.view.sharing ? props.texts.data.privacyShared : text.privacy}</p>
      </section>
    </>
  );
}

/** Age bands and channels to avoid, both optional. */
function ForWhom(props: PartProps) {
  const { view, actions } = props;
  const text = props.texts.home.settings;
  return (
    <section class="group">
      <h2>{text.childTitle}</h2>
      <Chips
        legend={text.bandsTitle}
        hint={text.bandsHint}
        choices={AGE_BANDS.map((value) => ({ value, name: props.texts.popup.editor.bands[value] }))}
        chosen={view.settings.bands}
        onChange={(chosen) =>
          void actions.set({ bands: AGE_BANDS.filter((band) => chosen.includes(band)) })
        }
      />
      <Chips
        legend={text.avoidTitle}
        hint={text.avoidHint}
        choices={AVOIDABLE.map((value) => ({ value, name: text.avoid[value] }))}
        chosen={view.settings.avoid}
        onChange={(chosen) =>
          void actions.set({ avoid: AVOIDABLE.filter((each) => chosen.includes(each)) })
        }
      />
    </section>
  );
}

function HowOften({ view, texts, locale, actions }: PartProps) {
  const text = texts.home.settings;
  return (
    <section class="group">
      <h2>{text.oftenTitle}</h2>
      <SelectField
        label={text.frequencyCap}
        value={view.settings.dose}
        choices={FREQUENCY_CAPS.map((value) => ({ value, name: text.frequencyCaps[value] }))}
        onChange={(dose) => void actions.set({ dose })}
      />
      <SelectField
        label={text.cardAfter}
        hint={text.cardAfterHint}
        value={view.settings.cardAfter}
        choices={CARD_AFTER.map((value) => ({
          value,
          name: value === 0 ? text.atOnce : formatMinutes(value, locale),
        }))}
        onChange={(cardAfter) => void actions.set({ cardAfter })}
      />
    </section>
  );
}

function HowItLooks({ view, texts, actions }: PartProps) {
  const text = texts.home.settings;
  return (
    <section class="group">
      <h2>{text.looksTitle}</h2>
      <SwitchRow
        name={text.smallFirst}
        on={view.settings.smallFirst}
        onChange={(smallFirst) => void actions.set({ smallFirst })}
      >
        <p>{text.smallFirstHint}</p>
      </SwitchRow>
      <SwitchRow
        name={text.showSince}
        on={view.settings.showSince}
        onChange={(showSince) => void actions.set({ showSince })}
      >
        <p>{text.showSinceHint}</p>
      </SwitchRow>
    </section>
  );
}
