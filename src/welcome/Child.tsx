import { AGE_BANDS } from "../core/moment/moment";
import { Chips } from "../ui/controls/Chips";
import type { WelcomeProps } from "./welcome-props";

/** The age band, optional: the only question about the child. */
export function Child({ texts, view, actions }: WelcomeProps) {
  const text = texts.welcome.child;
  return (
    <>
      <h1 tabIndex={-1}>{text.title}</h1>
      <p class="lead">{text.text}</p>
      <div class="roomy">
        <Chips
          legend={texts.home.settings.bandsTitle}
          hint={texts.home.settings.bandsHint}
          choices={AGE_BANDS.map((value) => ({ value, name: texts.popup.editor.bands[value] }))}
          chosen={view.settings.bands}
          onChange={(chosen) =>
            void actions.set({ bands: AGE_BANDS.filter((band) => chosen.includes(band)) })
          }
        />
      </div>
    </>
  );
}
