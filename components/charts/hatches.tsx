/** Lines over a fill, so that a stretch is told from its neighbours without seeing its colour. */
export function Hatches({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-watch`}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="1.25" height="7" className="fill-watch opacity-50" />
      </pattern>
      <pattern
        id={`${id}-loss`}
        width="4"
        height="4"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <rect width="1.25" height="4" className="fill-loss opacity-50" />
      </pattern>
    </defs>
  );
}
