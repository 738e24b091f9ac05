import { LANGUAGE_CHOICES } from "../content/language-list";
import { useUniqueId } from "../ui/controls/use-unique-id";
import type { WelcomeProps } from "./welcome-props";

/** The language, in the corner where people look for it: each is named in itself. */
export function LanguagePick({ texts, actions }: Pick<WelcomeProps, "texts" | "actions">) {
  const id = useUniqueId();
  const pick = (chosen: string) => {
    const language = LANGUAGE_CHOICES.find(({ value }) => value === chosen)?.value;
    if (language) void actions.set({ language });
  };
  return (
    <div class="language">
      <label class="for-ears" for={id}>
        {texts.home.settings.language}
      </label>
      <select
        id={id}
        class="field"
        // The language that is drawn, also where it is the browser's own.
        value={document.documentElement.lang}
        onChange={(event) => pick(event.currentTarget.value)}
      >
        {LANGUAGE_CHOICES.map(({ value, name }) => (
          <option key={value} value={value} lang={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
