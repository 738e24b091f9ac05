interface Props {
  title: string;
  /** A sentence for each kind of change. */
  lines: string[];
  /** Where there are none. */
  nothing: string;
  /** What more there is to say. */
  hint?: string | null;
}

/** What is about to change, before it is done. */
export const PlannedChanges = ({ title, lines, nothing, hint }: Props) => (
  <div role="status">
    <h4>{title}</h4>
    {lines.length === 0 ? (
      <p>{nothing}</p>
    ) : (
      <ul class="plain">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )}
    {hint && <p class="hint">{hint}</p>}
  </div>
);
