import type { Metadata } from 'next';
import { AnswersPage } from '@/components/check/answers/answers-page';
import { pageLocale } from '@/components/shell/page-locale';
import { pageMetadata } from '@/components/shell/page-metadata';
import { answers } from '@/lib/content/screens/check-answers';

type PageParams = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: PageParams): Promise<Metadata> =>
  pageMetadata(await pageLocale(params), 'answers', answers);

export default async function AnswersRoute({ params }: PageParams) {
  return <AnswersPage locale={await pageLocale(params)} />;
}
