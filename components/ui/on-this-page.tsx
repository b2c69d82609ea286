type OnThisPageProps = {
  label: string;
  /** In the order in which they stand; `id` is the part's anchor. */
  parts: readonly { id: string; title: string }[];
  className?: string;
};

/** The parts of a long page, each a jump away. */
export function OnThisPage({ label, parts, className }: OnThisPageProps) {
  return (
    <nav aria-label={label} data-screen-only="" className={className}>
      <ul className="flex flex-wrap gap-x-6">
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className="link inline-flex min-h-11 items-center">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
