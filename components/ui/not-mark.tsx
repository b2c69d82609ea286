/** Stands before what to leave alone. */
export function NotMark() {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      className="mt-1 size-5 flex-none fill-none stroke-watch"
      strokeWidth="2"
    >
      <circle cx="10" cy="10" r="8" />
      <path d="M6 10h8" />
    </svg>
  );
}
