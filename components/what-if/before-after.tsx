import { memo } from 'react';
import { CellText } from '@/components/charts/cell-text';
import { bandText } from '@/components/signals/band-text';
import { Section } from '@/components/ui/section';
import { Table, type Row } from '@/components/ui/table';
import { ACTION_WORDS } from '@/lib/content/actions';
import { GRADES } from '@/lib/content/grades';
import { comparison as words } from '@/lib/content/screens/what-if';
import { formatSignal } from '@/lib/content/signals/format-signal';
import { SIGNALS } from '@/lib/content/signals/signals';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import type { Policy, Review } from '@/lib/review';
import { LimitFigure } from './limit-figure';
import { limitText } from './limit-text';
import { shiftsOf, type Shift, type Side } from './outcome';
import { PointsFigure } from './points-figure';
import { ReasonsPair } from './reasons-pair';

type BeforeAfterProps = {
  today: Review;
  then: Review;
  policy: Policy;
  moved: boolean;
  sentence: string;
  locale: Locale;
};

const plainRow = (key: string, name: string, read: (review: Review) => string, pair: Review[]) =>
  ({ key, cells: [name, ...pair.map(read)] }) satisfies Row;

function sideText({ watched }: Shift, { value, band }: Side, locale: Locale) {
  return (
    <CellText size="short">
      <span className="figures block">{formatSignal(watched.signal, value, locale)}</span>
      {band !== null && (
        <span className="figures block text-note text-ink-muted">
          {bandText(watched.signal, watched.bands, band, locale)}
        </span>
      )}
    </CellText>
  );
}

const signalRow = (shift: Shift, locale: Locale): Row => ({
  key: shift.watched.signal,
  cells: [
    <span key="name" className="block font-normal">
      {SIGNALS[shift.watched.signal].name[locale]}
    </span>,
    sideText(shift, shift.from, locale),
    sideText(shift, shift.to, locale),
  ],
});

function rowsOf(today: Review, then: Review, shifts: readonly Shift[], locale: Locale): Row[] {
  const pair = [today, then];
  return [
    plainRow('limit', words.limit[locale], (each) => limitText(each, locale), pair),
    plainRow(
      'action',
      words.action[locale],
      ({ decision }) => ACTION_WORDS[decision.action].label[locale],
      pair,
    ),
    plainRow(
      'points',
      words.points[locale],
      ({ scorecard }) => formatNumber(scorecard.total),
      pair,
    ),
    plainRow(
      'grade',
      words.grade[locale],
      ({ decision }) => GRADES[decision.grade].name[locale],
      pair,
    ),
    ...(then.asOf === today.asOf
      ? []
      : [plainRow('asOf', words.asOf[locale], ({ asOf }) => formatDate(asOf, locale), pair)]),
    ...shifts
      .filter(({ from, to }) => from.band !== to.band)
      .map((shift) => signalRow(shift, locale)),
  ];
}

/** Both reviews side by side: what they decide, every signal that changed its band, and why. */
export const BeforeAfter = memo(function BeforeAfter(props: BeforeAfterProps) {
  const { today, then, policy, moved, sentence, locale } = props;
  if (!moved) {
    return (
      <Section id="before-after" ruled title={words.title[locale]}>
        <p className="measure text-ink-muted">{words.unmoved[locale]}</p>
      </Section>
    );
  }
  const shifts = shiftsOf(today, then, policy);
  return (
    <Section
      id="before-after"
      ruled
      title={words.title[locale]}
      lead={<span className="figures lg:hidden">{sentence}</span>}
    >
      <div className="grid items-start gap-x-16 gap-y-10 lg:grid-cols-2">
        <div className="min-w-0">
          <Table
            caption={words.caption[locale]}
            captionHidden
            columns={[
              { key: 'what', label: words.what[locale] },
              { key: 'today', label: words.today[locale] },
              { key: 'then', label: words.then[locale] },
            ]}
            rows={rowsOf(today, then, shifts.signals, locale)}
          />
        </div>
        <div className="flex min-w-0 flex-col gap-10">
          <LimitFigure today={today} then={then} locale={locale} />
          <PointsFigure today={today} then={then} shifts={shifts} locale={locale} />
        </div>
        <div className="lg:col-span-full">
          <ReasonsPair today={today} then={then} locale={locale} />
        </div>
      </div>
    </Section>
  );
});
