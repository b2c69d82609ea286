'use client';

import { useMemo, useState } from 'react';
import { joinNames } from '@/components/charts/join-sentences';
import { Button } from '@/components/ui/button';
import { Loading } from '@/components/ui/loading';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { useWorker } from '@/components/work/use-worker';
import { CHANNEL_WORDS } from '@/lib/content/funding/channels';
import { fill } from '@/lib/content/fill';
import { shared } from '@/lib/content/screens/funding';
import { mixWords as words } from '@/lib/content/screens/funding-mix';
import type { Locale } from '@/lib/format/locale';
import { formatRate } from '@/lib/format/percent';
import { cashView, stressed, type CashFacts, type FundingMix, type MixInput } from '@/lib/funding';
import type { Profile, Review } from '@/lib/review';
import { stressOf, type StressForm } from '../business/business-form';
import type { OpenDebt } from '../open-debts';
import { ChannelItem } from './channel-item';
import { MixAnswer } from './mix-answer';
import { OwnFields, PaperFields } from './mix-fields';
import { mixFormOf } from './mix-form';
import { dearestRate, doors, mixInput } from './mix-input';
import { readMix } from './read-mix';

type MixSectionProps = {
  profile: Profile;
  review: Review;
  debts: readonly OpenDebt[];
  /** `null` while something of the cash view cannot be read. */
  facts: CashFacts | null;
  stress: StressForm;
  locale: Locale;
};

const startMix = () => new Worker(new URL('./mix.worker.ts', import.meta.url), { type: 'module' });

function Found({ asked, locale }: { asked: MixInput | null; locale: Locale }) {
  const search = useWorker<MixInput, FundingMix>(asked, startMix);
  return (
    <div role="status">
      {search.status === 'working' && <Loading label={words.working[locale]} lines={3} />}
      {search.status === 'failed' && <Notice tone="watch">{words.failed[locale]}</Notice>}
      {search.status === 'done' && <MixAnswer mix={search.answer} locale={locale} />}
    </div>
  );
}

function Open({ profile, review, debts, facts, stress, locale }: MixSectionProps) {
  const [form, setForm] = useState(() => mixFormOf(profile, debts, review.asOf));
  const [asked, ask] = useState<{ input: MixInput; of: unknown[] } | null>(null);
  const read = useMemo(() => readMix(form, profile, review, debts), [form, profile, review, debts]);
  const dearest = dearestRate(debts);
  const { shown, dearer } = doors(read.facts, form.purpose, review.asOf, dearest);
  const ready = facts !== null && Object.keys(read.problems).length === 0;
  const find = () => {
    if (facts === null) return;
    const bad = stressOf(stress);
    const { gap } = cashView(stressed(facts, bad));
    const input = mixInput(read, facts, bad, form.purpose, gap, dearest);
    ask({ input, of: [form, facts, stress] });
  };
  const current = asked?.of.every((each, i) => each === [form, facts, stress][i]) ?? false;
  const fields = {
    form,
    onChange: (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part })),
    problems: read.problems,
    locale,
  };
  return (
    <div className="flex flex-col gap-10">
      <PaperFields {...fields} />
      <div>
        <h3 className="text-title">{words.channels[locale]}</h3>
        <ul className="mt-2 border-b border-rule">
          {shown.map((each) => (
            <ChannelItem key={each.channel.id} eligibility={each} locale={locale} />
          ))}
        </ul>
        {dearer.length > 0 && dearest !== null && (
          <p className="measure mt-3 text-note text-ink-muted">
            {fill(words.dearer, locale, {
              names: joinNames(
                dearer.map(({ channel }) => CHANNEL_WORDS[channel.id][locale]),
                locale,
              ),
              rate: formatRate(dearest),
            })}
          </p>
        )}
      </div>
      <OwnFields {...fields} />
      <div>
        {ready ? (
          <>
            <Button onClick={find} data-screen-only="">
              {words.find[locale]}
            </Button>
            <p className="mt-2 text-note text-ink-muted">{words.findHint[locale]}</p>
          </>
        ) : (
          <p role="status">{shared.incomplete[locale]}</p>
        )}
        <div className="mt-6">
          <Found asked={current && asked ? asked.input : null} locale={locale} />
        </div>
      </div>
    </div>
  );
}

/** Ways to cover a gap; none of them is shown while something is overdue. */
export function MixSection(props: MixSectionProps) {
  const { review, locale } = props;
  const overdue = (review.facts.currentDaysPastDue ?? 0) > 0;
  return (
    <Section id="mix" ruled title={words.title[locale]} lead={words.lead[locale]}>
      {overdue ? <Notice tone="watch">{words.overdue[locale]}</Notice> : <Open {...props} />}
    </Section>
  );
}
