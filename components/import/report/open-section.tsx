'use client';

import { Heading } from '@/components/ui/heading';
import { Mixed } from '@/components/ui/mixed';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/content/fill';
import { ESTIMATES } from '@/lib/content/import/report';
import { open as words } from '@/lib/content/screens/import-report';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { formatRate } from '@/lib/format/percent';
import type { LateAnswers, ReadReport, ReportEstimate, ReportProfile } from '@/lib/import';
import type { RepaymentRecord } from '@/lib/review';
import { LateQuestion } from './late-question';
import { accountName } from './report-items';

type OpenSectionProps = {
  reading: ReadReport;
  /** What the report fills and leaves open before any answer. */
  unanswered: ReportProfile;
  answers: LateAnswers;
  onAnswer: (accountId: string, record: RepaymentRecord | null) => void;
  locale: Locale;
};

function estimateText(estimate: ReportEstimate, locale: Locale): string {
  if (estimate.field === 'daysPastDue') return words.daysPastDue[locale];
  const { method, months, annualRate } = estimate;
  return fill(ESTIMATES[method], locale, { months, rate: formatRate(annualRate) });
}

/** What a report cannot say: asked for here where it matters, marked where it is estimated. */
export function OpenSection(props: OpenSectionProps) {
  const { reading, unanswered, answers, onAnswer, locale } = props;
  const { input, estimates, questions } = unanswered;
  const places = new Map((input.accounts ?? []).map(({ id }, index) => [id, index]));
  const accountOf = (id: string) => reading.report.accounts[places.get(id) ?? -1];
  const nameOf = (id: string) => {
    const account = accountOf(id);
    return account ? accountName(account, locale) : '';
  };
  const late = questions.filter((question) => question.code === 'LATE_MONTHS');
  return (
    <Section
      id="open"
      ruled
      className="mt-12"
      title={words.title[locale]}
      lead={words.lead[locale]}
    >
      <div className="flex max-w-3xl flex-col gap-8">
        <ul className="flex flex-col gap-2">
          <li>{words.income[locale]}</li>
          {questions.map((question) =>
            question.code === 'PAYMENT' ? (
              <li key={question.accountId}>
                {fill(words.payment, locale, { name: nameOf(question.accountId) })}
              </li>
            ) : null,
          )}
        </ul>
        {late.map((question) => {
          const account = accountOf(question.accountId);
          return account ? (
            <LateQuestion
              key={question.accountId}
              question={question}
              account={account}
              reportedOn={unanswered.asOf}
              name={nameOf(question.accountId)}
              record={answers[question.accountId] ?? null}
              onAnswer={(record) => onAnswer(question.accountId, record)}
              locale={locale}
            />
          ) : null;
        })}
        {late.length > 0 && <p className="text-note text-ink-muted">{words.lateAll[locale]}</p>}
        {estimates.length > 0 && (
          <div>
            <Heading level={3}>
              {fill(words.estimates, locale, { count: estimates.length })}
            </Heading>
            <p className="measure mt-1 mb-3 text-ink-muted">{words.estimatesLead[locale]}</p>
            <ul className="border-b border-rule">
              {estimates.map((estimate) => (
                <li
                  key={`${estimate.accountId} ${estimate.field}`}
                  className="border-t border-rule py-2.5"
                >
                  <span className="flex flex-wrap items-baseline gap-x-3">
                    <span className="font-semibold">
                      <Mixed text={nameOf(estimate.accountId)} locale={locale} />
                    </span>
                    {estimate.field === 'monthlyPayment' && (
                      <span className="figures">{formatMoney(estimate.amount)}</span>
                    )}
                    <Tag>{words.estimate[locale]}</Tag>
                  </span>
                  <span className="block text-note text-ink-muted">
                    {estimateText(estimate, locale)}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Section>
  );
}
