import type { Metadata } from 'next';
import { METHOD_PARTS } from '@/components/method/method-parts';
import { Contents } from '@/components/policy/contents';
import { pageLocale } from '@/components/shell/page-locale';
import { pageMetadata } from '@/components/shell/page-metadata';
import { Heading } from '@/components/ui/heading';
import { page } from '@/lib/content/screens/method-screen';

type PageParams = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: PageParams): Promise<Metadata> =>
  pageMetadata(await pageLocale(params), 'method', page);

export default async function MethodPage({ params }: PageParams) {
  const locale = await pageLocale(params);
  return (
    <>
      <Heading level={1}>{page.title[locale]}</Heading>
      <p className="measure mt-4 text-lead">{page.lead[locale]}</p>
      <div className="mt-12 grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 lg:grid-cols-[10rem_minmax(0,1fr)]">
        <Contents
          title={page.contents}
          items={METHOD_PARTS.map(({ id, name }) => ({ href: `#${id}`, name }))}
          locale={locale}
        />
        <div className="flex min-w-0 flex-col gap-14">
          {METHOD_PARTS.map(({ id, Body }) => (
            <Body key={id} locale={locale} />
          ))}
        </div>
      </div>
    </>
  );
}
