import type { ReactNode } from 'react';
import { Section } from '@/components/ui/section';
import type { MethodSection } from '@/lib/content/method/method';
import type { Locale } from '@/lib/format/locale';

type ProseSectionProps = { section: MethodSection; locale: Locale; children?: ReactNode };

/** A section of the method in plain paragraphs, and what belongs under them. */
export function ProseSection({ section, locale, children }: ProseSectionProps) {
  return (
    <Section id={section.id} ruled title={section.title[locale]}>
      <div className="measure flex flex-col gap-4">
        {section.paragraphs.map((paragraph) => (
          <p key={paragraph.en}>{paragraph[locale]}</p>
        ))}
      </div>
      {children && <div className="mt-8">{children}</div>}
    </Section>
  );
}
