import { along } from '@/lib/charts/scale';

type RangeTrackProps = {
  /** The top of the track, in the units of the drawing around it. */
  y: number;
  end: number;
  value: number;
  /** Where lowest and highest differ, the bar ends at the lowest and a band goes on from it. */
  range: { low: number; high: number };
  className: string;
};

/** A bar on a track that begins at nothing, with a band over what is still open; inside an SVG. */
export function RangeTrack({ y, end, value, range: { low, high }, className }: RangeTrackProps) {
  const share = (amount: number) => `${along(amount, end)}%`;
  const open = low < high;
  return (
    <>
      <rect y={y} width="100%" height="10" rx="5" className="fill-track" />
      {open && (
        <rect
          x={share(low)}
          y={y}
          width={share(high - low)}
          height="10"
          className="fill-band-watch"
        />
      )}
      <rect y={y} width={share(open ? low : value)} height="10" rx="5" className={className} />
    </>
  );
}
