import type { CardProps } from "./card-props";

/** The finding in three sentences, and the way to the whole of it. */
export function WhyInShort({ text, onWhy }: Pick<CardProps, "text" | "onWhy">) {
  const { phone, back, enough } = text.finding;
  return (
    <div class="card-more card-finding">
      <p>{phone}</p>
      <p>{back}</p>
      <p>{enough}</p>
      <button type="button" class="card-quiet" onClick={onWhy}>
        {text.whyMore}
      </button>
    </div>
  );
}
