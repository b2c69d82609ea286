import { Arrow } from '@/components/ui/arrow';
import { classes } from '@/components/ui/classes';
import { Heading } from '@/components/ui/heading';
import { PageLink } from '@/components/ui/page-link';

type WayProps = {
  href: string;
  title: string;
  text: string;
  /** The one to begin with. */
  first?: boolean;
};

/** One way in, its whole area a link. */
export function Way({ href, title, text, first = false }: WayProps) {
  return (
    <li
      className={classes(
        'group relative flex items-start justify-between gap-6 rounded-lg p-6',
        first ? 'panel' : 'border border-rule-strong bg-surface hover:border-accent',
      )}
    >
      <div>
        <Heading level={2} size="heading">
          <PageLink
            href={href}
            className={classes(
              'rounded-lg no-underline after:absolute after:inset-0 after:rounded-lg',
              first ? 'text-panel-ink' : 'text-ink group-hover:text-accent',
            )}
          >
            {title}
          </PageLink>
        </Heading>
        <p className={classes('mt-2', !first && 'text-ink-muted')}>{text}</p>
      </div>
      <Arrow className="mt-1.5 size-6" />
    </li>
  );
}
