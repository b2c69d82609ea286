import type { Metadata } from 'next';
import { Suspense } from 'react';
import { PlanPage } from '@/components/plan/plan-page';
import { PlanWaiting } from '@/components/plan/plan-waiting';
import { pageLocale } from '@/components/shell/page-locale';
import { pageMetadata } from '@/components/shell/page-metadata';
import { page } from '@/lib/content/screens/plan';

type PageParams = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: PageParams): Promise<Metadata> =>
  pageMetadata(await pageLocale(params), 'plan', page);

export default async function Plan({ params }: PageParams) {
  const locale = await pageLocale(params);
  return (
    <Suspense fallback={<PlanWaiting locale={locale} />}>
      <PlanPage locale={locale} />
    </Suspense>
  );
}
