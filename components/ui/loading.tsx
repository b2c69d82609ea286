const widths = ['w-2/3', 'w-full', 'w-5/6', 'w-1/2'];

/** Keeps the place of what is being read or worked out; `label` says what. */
export function Loading({ label, lines = 3 }: { label: string; lines?: number }) {
  return (
    <div role="status" className="flex flex-col gap-3 py-4">
      <span className="text-note text-ink-muted">{label}</span>
      {Array.from({ length: lines }, (_, i) => (
        <span
          key={i}
          aria-hidden="true"
          className={`h-4 animate-pulse rounded-sm bg-track ${widths[i % widths.length]}`}
        />
      ))}
    </div>
  );
}
