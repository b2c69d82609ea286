type ScaleLineProps = { label: string; now: number; before: number };

/** What is left of a limit, drawn on what it was. */
export function ScaleLine({ label, now, before }: ScaleLineProps) {
  const left = `${Math.round((now / before) * 1000) / 10}%`;
  return (
    <svg role="img" aria-label={label} height="20" className="w-full">
      <rect y="5" width="100%" height="10" rx="5" className="fill-track" />
      <rect y="5" width={left} height="10" rx="5" className="fill-loss" />
      <line x1="99.7%" x2="99.7%" y2="20" strokeWidth="2" className="stroke-ink" />
    </svg>
  );
}
