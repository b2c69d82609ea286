/** A lens that is also a gauge: most of the ring in force, a quarter of it lost. */
export function LogoMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className} fill="none" strokeWidth="6.5">
      <path d="M16 5.25A10.75 10.75 0 1 0 26.75 16" className="stroke-accent" />
      <path d="M20.5 3.6A12 12 0 0 1 28.4 11.5" className="stroke-accent-mid" strokeWidth="4" />
    </svg>
  );
}
