import Link from 'next/link';
import { Heading } from '@/components/ui/heading';

type WayProps = { href: string; title: string; text: string };

/** One way in, its whole area a link. */
export function Way({ href, title, text }: WayProps) {
  return (
    <li className="group relative border-t-2 border-ink pt-4 pb-6 hover:border-accent">
      <Heading level={2} size="heading">
        <Link
          href={href}
          className="text-ink no-underline group-hover:text-accent after:absolute after:inset-0"
        >
          {title}
        </Link>
      </Heading>
      <p className="mt-2 text-ink-muted">{text}</p>
    </li>
  );
}
