import { LANGUAGE_CHOICES } from "../content/languages";
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
      value={view.settings.language}
      choices={[{ value: "browser" as const, name: text.asBrowser }, ...LANGUAGE_CHOICES]}
      onChange={(language) => void actions.set({ language })}
    />
  );
}
