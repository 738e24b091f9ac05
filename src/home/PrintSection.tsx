import { useRef, useState } from "preact/hooks";
import { MOMENTS } from "../content/library";
import { isForAge, wordingFor } from "../core/moment/choose";
import { Button } from "../ui/controls/Button";
import type { PartProps } from "./home-props";
import { asKeptMoment } from "./kept-moments";
import { PrintPreview } from "./PrintPreview";
import { CARDS_A_PAGE } from "./PrintSheet";
import type { KeptMoment } from "./search-kept";

const KINDS = ["fridge", "small", "seeds"] as const;
type Kind = (typeof KINDS)[number];

/** The kept moments on paper, or the four seed moments for a crèche to hand out; each is seen before it is printed. */
export function PrintSection(props: PartProps & { found: KeptMoment[] }) {
  const { texts, found } = props;
  const text = texts.home.print;
  const [kind, setKind] = useState<Kind | null>(null);
  const pressed = useRef<HTMLDivElement>(null);
  const kinds = KINDS.filter((each) => each === "seeds" || found.length > 0);
  const close = () => {
    // Before the button that was pressed goes with the preview.
    pressed.current?.querySelector<HTMLElement>("[aria-expanded=true]")?.focus();
    setKind(null);
  };
  return (
    <section class="group">
      <h2>{text.title}</h2>
      {found.length > 0 && <p class="hint">{text.about}</p>}
      <div class="paper-buttons" ref={pressed}>
        {kinds.map((each) => (
          <Button
            key={each}
            expanded={kind === each}
            onClick={() => setKind(kind === each ? null : each)}
          >
            {text[each]}
          </Button>
        ))}
      </div>
      {kind && kinds.includes(kind) && (
        <PrintPreview
          key={kind}
          {...props}
          layout={kind === "fridge" ? "fridge" : "small"}
          moments={momentsFor(kind, props)}
          onClose={close}
        />
      )}
    </section>
  );
}

function momentsFor(kind: Kind, props: PartProps & { found: KeptMoment[] }): KeptMoment[] {
  if (kind === "fridge") return props.found;
  if (kind === "small") return filledUp(props);
  return SEEDS.map(({ id }) => asKeptMoment({ momentId: id, wording: "plain" }, props.texts));
}

const SEEDS = MOMENTS.filter(({ seed }) => seed);

/** What would leave a part of the page empty is followed by the moments that everybody meets first, where they suit. */
function filledUp({ found, view, texts }: PartProps & { found: KeptMoment[] }): KeptMoment[] {
  const { bands, avoid } = view.settings;
  const isUnwanted = (id: string) =>
    found.some(({ momentId }) => momentId === id) ||
    view.notForUs.some(({ momentId }) => momentId === id);
  const more = SEEDS.filter((moment) => !isUnwanted(moment.id) && isForAge(moment, bands)).flatMap(
    (moment) => {
      const wording = wordingFor(moment, avoid);
      return wording ? [asKeptMoment({ momentId: moment.id, wording }, texts)] : [];
    },
  );
  return [...found, ...more.slice(0, Math.max(0, CARDS_A_PAGE - found.length))];
}
