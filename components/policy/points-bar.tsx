const WIDTH = 40;

type PointsBarProps = { points: number; most: number };

/** How much of the most it could be a number of points is; the figure stands beside it. */
export function PointsBar({ points, most }: PointsBarProps) {
  if (most <= 0) return null;
  const width = Math.round((Math.abs(points) / most) * WIDTH);
  return (
    <svg
      width={WIDTH}
      height="6"
      aria-hidden="true"
      data-bar=""
      className="float-left mt-2.5 mr-2 ml-2 hidden lg:block"
    >
      <rect width={WIDTH} height="6" rx="3" className="fill-track" />
      <rect
        width={width}
        height="6"
        rx="3"
        className={points < 0 ? 'fill-watch' : 'fill-accent-mid'}
      />
    </svg>
  );
}
