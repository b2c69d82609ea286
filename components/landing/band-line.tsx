import type { Standing } from './preview-review';

const GAP = 0.6;

const fills = (share: number) => {
  if (share < 1 / 3) return 'fill-band-fine';
  return share < 2 / 3 ? 'fill-band-watch' : 'fill-band-loss';
};

/** The bands of one signal side by side, better to worse, and a mark in the one that holds. */
export function BandLine({ band, bands, label }: Standing & { label: string }) {
  const width = 100 / bands;
  return (
    <svg role="img" aria-label={label} height="14" className="mt-2 w-full">
      {Array.from({ length: bands }, (_, i) => (
        <rect
          key={i}
          x={`${i * width}%`}
          y="3"
          width={`${width - GAP}%`}
          height="8"
          rx="2"
          className={fills(i / bands)}
        />
      ))}
      <rect
        x={`${(band - 0.5) * width - GAP}%`}
        width="4"
        height="14"
        rx="2"
        className="fill-ink"
      />
    </svg>
  );
}
