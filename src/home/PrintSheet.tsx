import { SceneView } from "../ui/SceneView";
import type { Scene } from "../ui/scene";
import type { KeptMoment } from "./search-kept";
import { hasRoomForScene } from "./small-card";

/**
 * `fridge`: one sheet with all moments. `small`: cards to cut out, eight to a page. `starter`: half a page with
 * four moments, each with its scene.
 */
export type SheetLayout = "fridge" | "small" | "starter";

export interface Sheet {
  layout: SheetLayout;
  moments: { moment: KeptMoment; scene: Scene | null }[];
}

/** The printed sheet: visible in print only, in the day palette. */
export function PrintSheet({
  sheet,
  heading,
  foot,
}: {
  sheet: Sheet;
  heading: string;
  foot: string;
}) {
  return (
    <section class={`sheet sheet-${sheet.layout}`} data-palette="day" aria-hidden="true">
      {sheet.layout === "fridge" && <p class="sheet-heading">{heading}</p>}
      <SheetMoments sheet={sheet} />
      <p class="sheet-foot">{foot}</p>
    </section>
  );
}

/** The moments of a sheet, each with its scene where there is room. */
export function SheetMoments({ sheet }: { sheet: Sheet }) {
  return (
    <ul>
      {sheet.moments.map(({ moment, scene }) => (
        <li key={moment.momentId}>
          {(sheet.layout !== "small" || hasRoomForScene(moment)) && (
            <div class="sheet-scene">{scene && <SceneView scene={scene} />}</div>
          )}
          <div class="sheet-words">
            <p class="eyebrow">{moment.routineName}</p>
            <p class="sheet-title own-words">{moment.title}</p>
            <p class="own-words">{moment.text}</p>
            {moment.note && <p class="small">{moment.note}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
