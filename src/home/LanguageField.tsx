import { LANGUAGE_CHOICES } from "../content/language-list";
import { nearestLanguage } from "../content/languages";
import { SelectField } from "../ui/controls/SelectField";
import type { PartProps } from "./home-props";

/** Each language is named in itself, so that people find theirs in any interface language. */
export function LanguageField({
  view,
  texts,
  actions,
}: Pick<PartProps, "view" | "texts" | "actions">) {
  const text = texts.home.settings;
  return (
    <SelectField
      label={text.language}
      // One that this version lacks is as if it were the browser's.
      value={nearestLanguage(view.settings.language) ?? "browser"}
      choices={[{ value: "browser", name: text.asBrowser }, ...LANGUAGE_CHOICES]}
      onChange={(language) => void actions.set({ language })}
    />
  );
}
