/** The first stop of the keyboard: over the header, to the content. */
export function SkipLink({ href, children }: { href: string; children: string }) {
  return (
    <a
      href={href}
      className="sr-only z-10 rounded-md bg-panel font-semibold text-panel-ink underline underline-offset-4 focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:px-5 focus:py-3"
    >
      {children}
    </a>
  );
}
