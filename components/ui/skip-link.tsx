/** The first stop of the keyboard: over the header, to the content. */
export function SkipLink({ href, children }: { href: string; children: string }) {
  return (
    <a
      href={href}
      className="sr-only z-10 bg-panel px-5 py-3 font-semibold text-panel-ink underline focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
    >
      {children}
    </a>
  );
}
