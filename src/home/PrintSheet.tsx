import type { Routine } from "../core/moment/moment";
import { SceneView } from "../ui/SceneView";
import type { Scene } from "../ui/scene";
import { hasWideScene } from "./printed-words";
import type { KeptMoment } from "./search-kept";

/**
 * `fridge`: a poster, six moments to a page. `small`: cards to cut out and fold, eight to a page. `starter`: half a
 * page with four moments, each with its scene.
 */
export type SheetLayout = "fridge" | "small" | "starter";

export interface Sheet {
  layout: SheetLayout;
  moments: SheetMoment[];
}

export interface SheetMoment {
  moment: KeptMoment;
  scene: Scene | null;
}

interface Props {
  sheet: Sheet;
  heading: string;
  foot: string;
}

/** The printed sheet, in the day palette. It is visible in print, and where it is previewed. */
export function PrintSheet({ sheet, heading, foot }: Props) {
  return (
    <section class={`sheet sheet-${sheet.layout}`} data-palette="day" aria-hidden="true">
      {pagesOf(sheet).map((moments, page) => (
        <div class="sheet-page" key={moments[0]?.moment.momentId ?? page}>
          {sheet.layout === "fridge" && <p class="sheet-heading">{heading}</p>}
          <ul>
            {moments.map((each) =>
              sheet.layout === "fridge" ? (
                <Tile key={each.moment.momentId} {...each} />
              ) : (
                <SmallCard key={each.moment.momentId} {...each} />
              ),
            )}
          </ul>
          <p class="sheet-foot">{foot}</p>
        </div>
      ))}
    </section>
  );
}

const TILES_A_PAGE = 6;
export const CARDS_A_PAGE = 8;

function pagesOf({ layout, moments }: Sheet): SheetMoment[][] {
  const onPage = layout === "fridge" ? TILES_A_PAGE : CARDS_A_PAGE;
  const pages = Math.ceil(moments.length / onPage);
  return Array.from({ length: pages }, (_, page) =>
    moments.slice(page * onPage, (page + 1) * onPage),
  );
}

function Tile({ moment, scene }: SheetMoment) {
  return (
    <li class={hasWideScene(moment) ? "has-wide-scene" : undefined}>
      <div class="sheet-scene">{scene && <SceneView scene={scene} />}</div>
      <div class="sheet-words">
        <Tab moment={moment} />
        <p class="sheet-title own-words">{moment.title}</p>
        <Words moment={moment} />
      </div>
    </li>
  );
}

/** The picture and the title in front, the words behind: the two halves are folded back to back. */
function SmallCard({ moment, scene }: SheetMoment) {
  return (
    <li>
      <div class="sheet-front">
        <div class="sheet-scene">{scene && <SceneView scene={scene} />}</div>
        <Tab moment={moment} />
        <p class="sheet-title own-words">{moment.title}</p>
      </div>
      <div class="sheet-back">
        <Words moment={moment} />
      </div>
    </li>
  );
}

function Words({ moment }: { moment: KeptMoment }) {
  return (
    <>
      <p class="own-words">{moment.text}</p>
      {moment.note && <p class="small">{moment.note}</p>}
    </>
  );
}

/** The part of the day a routine belongs to, which gives its tab a colour; the word says the routine. */
const PART_OF_DAY: Readonly<Record<Routine, "morning" | "day" | "evening">> = {
  wake: "morning",
  feed: "morning",
  nappy: "morning",
  dress: "morning",
  goodbye: "morning",
  onroad: "day",
  hello: "day",
  chores: "day",
  floor: "day",
  outside: "day",
  back: "day",
  bath: "evening",
  pyjama: "evening",
  bedtime: "evening",
};

function Tab({ moment: { routine, routineName } }: { moment: KeptMoment }) {
  return <p class={`sheet-tab tab-${routine ? PART_OF_DAY[routine] : "day"}`}>{routineName}</p>;
}

/** The moments of a leaflet, each with its scene. */
export function SheetMoments({ sheet }: { sheet: Sheet }) {
  return (
    <ul>
      {sheet.moments.map(({ moment, scene }) => (
        <li key={moment.momentId}>
          <div class="sheet-scene">{scene && <SceneView scene={scene} />}</div>
          <div class="sheet-words">
            <p class="eyebrow">{moment.routineName}</p>
            <p class="sheet-title own-words">{moment.title}</p>
            <Words moment={moment} />
          </div>
        </li>
      ))}
    </ul>
  );
}
