import { render } from "preact";
import { Card } from "../../src/card/Card";
import { CollapsedCard } from "../../src/card/CollapsedCard";
import { wordsIn } from "../../src/content/all-words";
import { LANGUAGES } from "../../src/content/language-list";
import { localeFor } from "../../src/content/languages";
import { MOMENTS } from "../../src/content/library";
import { loadMoments } from "../../src/content/load";
import type { MomentTexts } from "../../src/content/types";
import { wordsOfIdea } from "../../src/content/words-of";
import { ROUTINES, type Routine } from "../../src/core/moment/moment";
import type { Language } from "../../src/core/parent-data/setting-choices";
import { DEFAULT_SETTINGS } from "../../src/core/parent-data/settings";
import type { CardView } from "../../src/core/view/view";
import { setPageLanguage } from "../../src/ui/page-language";
import type { Scene } from "../../src/ui/scene";
import { sceneFor } from "../../src/ui/scenes";

/** Every routine's card in one language, each with its longest moment: `?language=nl`. */
const wanted = new URLSearchParams(location.search).get("language");
const language: Language = LANGUAGES.find((one) => one === wanted) ?? "en";
const text = wordsIn(language).card;
const locale = localeFor(language, language, DEFAULT_SETTINGS);
setPageLanguage(language);

const MINUTE_MS = 60_000;
const NOON = Date.UTC(2026, 10, 24, 17, 10);

const moments = await loadMoments(language);
const scenes = await Promise.all(ROUTINES.map(sceneFor));

const lengthOf = (id: string, texts: MomentTexts): number =>
  (texts[id]?.text.length ?? 0) + (texts[id]?.note?.length ?? 0);

function longest(routine: Routine): string {
  const own = MOMENTS.filter((moment) => moment.routine === routine).map(({ id }) => id);
  return own.sort((a, b) => lengthOf(b, moments) - lengthOf(a, moments))[0] ?? "";
}

function cardFor(routine: Routine, changed: Partial<CardView> = {}): CardView {
  return {
    offerId: `${routine}@2026-11-24#1`,
    idea: { momentId: longest(routine), wording: "plain", routine },
    routine,
    endsAt: NOON + 40 * MINUTE_MS,
    since: NOON - 38 * MINUTE_MS,
    kept: false,
    mayAnother: true,
    laterMinutes: [5, 15, 30],
    offerFewer: false,
    small: false,
    own: null,
    offerSmall: false,
    offerHandover: false,
    ours: null,
    news: null,
    ...changed,
  };
}

function drawCard(card: CardView, scene: Scene | undefined) {
  const words = wordsOfIdea(card.idea, moments, card.own);
  if (!words) return null;
  return (
    <Card
      card={card}
      words={words}
      text={text}
      language={language}
      locale={locale}
      {...(scene ? { scene } : {})}
      onAction={() => {}}
      onWhy={() => {}}
      onCopy={async () => text.copied}
    />
  );
}

const title = moments[longest("bedtime")]?.title ?? "";
const collapsed = (startedCollapsed: boolean) => (
  <CollapsedCard
    title={title}
    startedCollapsed={startedCollapsed}
    text={text}
    language={language}
    onExpand={() => {}}
  />
);
const root = document.getElementById("cards");
if (root)
  render(
    <>
      {ROUTINES.map((routine, index) => drawCard(cardFor(routine), scenes[index]))}
      {drawCard(
        cardFor("bedtime", { offerFewer: true, kept: true, mayAnother: false }),
        scenes[12],
      )}
      {drawCard(cardFor("back", { offerSmall: true }), scenes[13])}
      {drawCard(cardFor("hello", { kept: true, ours: "may" }), scenes[6])}
      {drawCard(cardFor("bedtime", { kept: true, ours: "made" }), scenes[12])}
      {drawCard(cardFor("floor", { news: "new-ages" }), scenes[8])}
      {drawCard(cardFor("pyjama", { offerHandover: true }), scenes[11])}
      {collapsed(false)}
      {collapsed(true)}
    </>,
    root,
  );
const asking = [...document.querySelectorAll(".card:has(.card-question)")];
for (const [place, card] of asking.entries()) {
  const [why, more] = card.querySelectorAll<HTMLElement>("[aria-expanded]");
  // The first shows what else can be done, the other the finding in short.
  (place === 0 ? more : why)?.click();
}
document.documentElement.dataset.ready = "";
