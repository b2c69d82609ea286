import type { Metadata } from 'next';
import { Suspense } from 'react';
import { pageLocale } from '@/components/shell/page-locale';
import { pageMetadata } from '@/components/shell/page-metadata';
import { WhatIfPage } from '@/components/what-if/what-if-page';
import { WhatIfWaiting } from '@/components/what-if/what-if-waiting';
import { page } from '@/lib/content/screens/what-if';

type PageParams = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: PageParams): Promise<Metadata> =>
  pageMetadata(await pageLocale(params), 'whatIf', page);

export default async function WhatIf({ params }: PageParams) {
  const locale = await pageLocale(params);
  return (
    <Suspense fallback={<WhatIfWaiting locale={locale} />}>
      <WhatIfPage locale={locale} />
    </Suspense>
  );
}
