import type { HomeTexts } from "../content/load-home";
import { SceneView } from "../ui/SceneView";
import bedtime from "../ui/scenes/bedtime";

/** One of the four moments Peekaboo grew from, safe at any age. */
const SAMPLE = { momentId: "z1", routine: "bedtime" } as const;

export function SampleCard({ texts }: { texts: HomeTexts; locale: string }) {
  const words = texts.moments[SAMPLE.momentId];
  if (!words) return null;
  return (
    <article class="note">
      <SceneView scene={bedtime} />
      <p class="eyebrow">{texts.card.routines[SAMPLE.routine]}</p>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      {words.note && <p class="small">{words.note}</p>}
    </article>
  );
}
