/** A number as it was and as it is; both are said to be so to whoever hears it. */
export function FromTo({ was, is }: { was: string; is: string }) {
  return (
    <span className="figures block">
      <del className="text-ink-muted">{was}</del> <span aria-hidden="true">→</span>{' '}
      <ins className="font-semibold no-underline">{is}</ins>
    </span>
  );
}
