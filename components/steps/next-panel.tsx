import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { steps as words } from '@/lib/content/screens/steps-screen';
import type { Locale } from '@/lib/format/locale';

type NextPanelProps = {
  title: string;
  text?: ReactNode;
  note?: string | undefined;
  link?: { href: string; label: string };
  locale: Locale;
};

/** The one filled area of the page: what to do next. */
export function NextPanel({ title, text, note, link, locale }: NextPanelProps) {
  return (
    <section
      aria-labelledby="next-title"
      className="panel flex min-h-52 flex-col items-start gap-2 rounded-lg p-6 print:min-h-0 print:border-2 print:border-accent print:bg-transparent print:text-ink"
    >
      <p className="text-note">{words.next[locale]}</p>
      <h2 id="next-title" className="text-heading">
        {title}
      </h2>
      {text && <p className="figures">{text}</p>}
      {note && <p className="text-note">{note}</p>}
      {link && (
        <ButtonLink tone="on-panel" href={link.href} data-screen-only="" className="mt-auto">
          {link.label}
        </ButtonLink>
      )}
    </section>
  );
}
