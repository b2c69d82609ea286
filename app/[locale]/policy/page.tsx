import type { Metadata } from 'next';
import { RuleSources } from '@/components/policy/rule-sources';
import { Rules } from '@/components/policy/rules';
import { versionChanges } from '@/components/policy/version-changes';
import { toolsOf } from '@/components/policy/tools-of';
import { pageLocale } from '@/components/shell/page-locale';
import { pageMetadata } from '@/components/shell/page-metadata';
import { Heading } from '@/components/ui/heading';
import { page } from '@/lib/content/screens/policy';

type PageParams = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: PageParams): Promise<Metadata> =>
  pageMetadata(await pageLocale(params), 'policy', page);

export default async function PolicyPage({ params }: PageParams) {
  const locale = await pageLocale(params);
  return (
    <>
      <div className="mb-12 grid items-start gap-x-16 gap-y-6 lg:grid-cols-[11fr_9fr]">
        <div>
          <Heading level={1}>{page.title[locale]}</Heading>
          <p className="measure mt-4 text-lead">{page.lead[locale]}</p>
        </div>
        <div className="measure border-l-4 border-watch pl-5 lg:mt-3">
          <p className="font-semibold">{page.plain[locale]}</p>
          <p className="mt-2 text-ink-muted">{page.noRoom[locale]}</p>
        </div>
      </div>
      <Rules
        locale={locale}
        lenders={toolsOf(locale)}
        changes={versionChanges(locale)}
        sources={<RuleSources locale={locale} />}
      />
    </>
  );
}
