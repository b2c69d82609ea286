/** Points onward, after the words of a link. */
export function Arrow({ className = 'size-5' }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={`flex-none fill-none stroke-current ${className}`}
      strokeWidth="2"
    >
      <path d="M4 12h15M13 6l6 6-6 6" />
    </svg>
  );
}
