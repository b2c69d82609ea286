'use client';

import { BandBar } from '@/components/charts/band-bar';
import { joinSentences } from '@/components/charts/join-sentences';
import type { BandTone } from '@/components/charts/tone';
import { ChartFigure } from '@/components/ui/chart-figure';
import type { HeadingLevel } from '@/components/ui/heading';
import type { TableProps } from '@/components/ui/table';
import { along } from '@/lib/charts/scale';
import { fill } from '@/lib/content/fill';
import { GRADES } from '@/lib/content/grades';
import { charts } from '@/lib/content/screens/charts';
import { score } from '@/lib/content/screens/charts-signals';
import { BASES } from '@/lib/content/sources/sources';
import { CLIMATES } from '@/lib/content/stance';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import { basisOf, type Grade, type Policy, type Review } from '@/lib/review';
import { gradeSpans, nextGrade, type GradeSpan } from './grade-spans';

/** May it be raised, may it only be drawn, or neither. */
const toneOf = ({ mayIncrease, mayDraw }: Grade): BandTone => {
  if (mayIncrease) return 'fine';
  return mayDraw ? 'watch' : 'loss';
};

function gradeTable(spans: readonly GradeSpan[], own: string, locale: Locale): TableProps {
  return {
    caption: score.caption[locale],
    columns: [
      { key: 'grade', label: score.grade[locale] },
      { key: 'from', label: score.from[locale], figures: true },
      { key: 'means', label: score.means[locale] },
      { key: 'basis', label: score.basis[locale] },
    ],
    rows: [...spans].reverse().map(({ id, from, grade }) => ({
      key: id,
      cells: [
        GRADES[id].name[locale] + (id === own ? ` (${score.yours[locale]})` : ''),
        formatNumber(from),
        GRADES[id].meaning[locale],
        BASES[basisOf(grade.source)].tag[locale],
      ],
    })),
  };
}

function sentenceOf(review: Review, spans: readonly GradeSpan[], locale: Locale): string {
  const { total, best } = review.scorecard;
  const grade = GRADES[review.decision.grade];
  const next = nextGrade(spans, total);
  const said = fill(score.sentence, locale, {
    total,
    best,
    grade: grade.name[locale],
    meaning: grade.meaning[locale],
  });
  if (!next) return said;
  const params = { points: next.points, grade: GRADES[next.id].name[locale] };
  return joinSentences([said, fill(score.next, locale, params)], locale);
}

function noteOf({ stance }: Review, policy: Policy, locale: Locale): string {
  const shift = policy.climates[stance.climate].cutOffShift;
  const climate = CLIMATES[stance.climate].label[locale];
  return joinSentences(
    [
      score.own[locale],
      shift !== 0 && fill(score.shifted, locale, { climate, points: shift }),
      fill(score.closes, locale, { total: policy.movement.closeAt }),
    ],
    locale,
  );
}

type ScoreBarProps = { review: Review; policy: Policy; locale: Locale; level?: HeadingLevel };

/** The total on its scale, between the cut-offs of the grades. */
export function ScoreBar({ review, policy, locale, level = 3 }: ScoreBarProps) {
  const { total, best } = review.scorecard;
  const { grade } = review.decision;
  const spans = gradeSpans(review, policy);
  const own = spans.find(({ id }) => id === grade);
  const ownTone = own ? toneOf(own.grade) : 'plain';
  return (
    <ChartFigure
      id="score"
      level={level}
      title={score.title[locale]}
      sentence={sentenceOf(review, spans, locale)}
      note={noteOf(review, policy, locale)}
      tableLabel={charts.table[locale]}
      table={gradeTable(spans, grade, locale)}
      chart={
        <BandBar
          label={fill(score.chart, locale, { total, best, grade: GRADES[grade].name[locale] })}
          bands={spans.map(({ id, x, width }) => ({
            x,
            width,
            tone: id === grade ? ownTone : 'plain',
            text: id,
          }))}
          mark={{
            at: along(total, best),
            band: spans.findIndex(({ id }) => id === grade),
            tone: ownTone,
            text: fill(score.mark, locale, { total }),
          }}
          ticks={[
            ...spans.map(({ x, from }) => ({ at: x, text: formatNumber(from) })),
            { at: 100, text: formatNumber(best) },
          ]}
        />
      }
    />
  );
}
