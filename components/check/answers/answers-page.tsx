'use client';

import { answers } from '@/lib/content/screens/check-answers';
import type { Locale } from '@/lib/format/locale';
import { WhenRead } from '../when-read';
import { Answers } from './answers';

/** All answers of the full form, once what the device keeps has been read. */
export function AnswersPage({ locale }: { locale: Locale }) {
  return (
    <WhenRead title={answers.title[locale]} lead={answers.description[locale]} locale={locale}>
      {(asOf) => <Answers locale={locale} asOf={asOf} />}
    </WhenRead>
  );
}
