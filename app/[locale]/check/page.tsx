import type { Metadata } from 'next';
import { Resume } from '@/components/check/start/resume';
import { SampleChoices } from '@/components/check/start/sample-choices';
import { Way } from '@/components/check/start/way';
import { pageLocale } from '@/components/shell/page-locale';
import { pageMetadata } from '@/components/shell/page-metadata';
import { Heading } from '@/components/ui/heading';
import { Section } from '@/components/ui/section';
import { start } from '@/lib/content/screens/check';
import { wayIn } from '@/lib/content/screens/import';
import { href } from '@/lib/site';

type PageParams = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: PageParams): Promise<Metadata> =>
  pageMetadata(await pageLocale(params), 'check', start);

export default async function Check({ params }: PageParams) {
  const locale = await pageLocale(params);
  return (
    <>
      <Heading level={1}>{start.heading[locale]}</Heading>
      <p className="measure mt-4 mb-10 text-lead text-ink-muted">{start.lead[locale]}</p>
      <Resume locale={locale} />
      <ul className="grid gap-4 md:grid-cols-3 md:gap-6">
        <Way
          href={href(locale, 'quickCheck')}
          title={start.quick[locale]}
          text={start.quickText[locale]}
          first
        />
        <Way
          href={href(locale, 'fullForm')}
          title={start.full[locale]}
          text={start.fullText[locale]}
        />
        <Way href={href(locale, 'import')} title={wayIn.title[locale]} text={wayIn.text[locale]} />
      </ul>
      <p className="mt-4 text-note text-ink-muted">{start.privacy[locale]}</p>
      <Section
        id="samples"
        title={start.samples[locale]}
        lead={start.samplesText[locale]}
        className="mt-16"
      >
        <SampleChoices locale={locale} />
      </Section>
    </>
  );
}
