import { Tag } from '@/components/ui/tag';
import { ACTION_WORDS } from '@/lib/content/actions';
import { fill } from '@/lib/content/fill';
import { GRADES } from '@/lib/content/grades';
import { answer as words, comparison } from '@/lib/content/screens/what-if';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import { formatSignedNumber } from '@/lib/format/number';
import type { Review } from '@/lib/review';
import { decidingText } from './deciding-text';
import { LimitTrack } from './limit-track';
import { limitText } from './limit-text';
import { TopReasons } from './top-reasons';

type AnswerPanelProps = { today: Review; then: Review; sentence: string; locale: Locale };

function Marks({ today, then, locale }: Omit<AnswerPanelProps, 'sentence'>) {
  const old = then.decision.currentLimit;
  return (
    <ul className="figures flex flex-wrap justify-between gap-x-4 text-note text-ink-muted">
      <li className="flex items-center gap-1.5">
        <svg viewBox="0 0 12 12" aria-hidden="true" data-bar="" className="size-3 flex-none">
          <circle cx="6" cy="6" r="4.5" strokeWidth="2" className="fill-paper stroke-ink-muted" />
        </svg>
        {fill(words.today, locale, { limit: limitText(today, locale) })}
      </li>
      {old !== null && (
        <li className="flex items-center gap-1.5">
          <svg viewBox="0 0 4 12" aria-hidden="true" data-bar="" className="h-3 w-1 flex-none">
            <rect width="3" height="12" rx="1" className="fill-ink" />
          </svg>
          {fill(words.old, locale, { limit: formatMoneyShort(old, locale) })}
        </li>
      )}
    </ul>
  );
}

function colourOf(today: Review, then: Review): string {
  const change = then.decision.limit - today.decision.limit;
  if (change === 0) return 'text-ink';
  return change > 0 ? 'text-accent' : 'text-loss';
}

/** The answer, always in view beside or above the levers, so that it is seen to change with them. */
export function AnswerPanel({ today, then, sentence, locale }: AnswerPanelProps) {
  const { total } = then.scorecard;
  const change = total - today.scorecard.total;
  const { action, grade } = then.decision;
  const reason = decidingText(then, locale);
  const deciding = reason === null ? words.free[locale] : fill(words.deciding, locale, { reason });
  return (
    <section
      aria-labelledby="what-if-answer"
      className="z-10 -mx-[clamp(1rem,4vw,2rem)] border-b border-rule bg-paper px-[clamp(1rem,4vw,2rem)] py-3 lg:top-6 lg:col-start-2 lg:row-start-1 lg:mx-0 lg:border-t-2 lg:border-b-0 lg:border-ink lg:px-0 lg:pt-4 [@media(min-height:30rem)]:sticky [@media(min-height:30rem)]:top-0 lg:[@media(min-height:30rem)]:top-6"
    >
      <div className="flex flex-wrap items-baseline gap-x-3 lg:block">
        <h2 id="what-if-answer" className="text-note font-semibold text-ink-muted lg:text-body">
          {words.label[locale]}
        </h2>
        <p className={`figures text-heading font-bold lg:text-display ${colourOf(today, then)}`}>
          {limitText(then, locale)}
        </p>
      </div>
      <div className="lg:mt-2">
        <LimitTrack today={today} then={then} locale={locale} />
        <Marks today={today} then={then} locale={locale} />
      </div>
      <p className="figures mt-1 flex flex-wrap items-baseline gap-x-3 text-note lg:mt-4 lg:text-body">
        <Tag tone={action === 'freeze' || action === 'close' ? 'loss' : 'plain'}>
          {ACTION_WORDS[action].label[locale]}
        </Tag>
        <span className="flex gap-x-1">
          <b>{fill(words.points, locale, { points: total })}</b>
          {change !== 0 && fill(words.change, locale, { change: formatSignedNumber(change) })}
        </span>
        <span className="text-ink-muted">{GRADES[grade].name[locale]}</span>
      </p>
      <p className="truncate text-note text-ink-muted lg:hidden">{deciding}</p>
      <div className="hidden lg:block">
        <p className="figures mt-4">{sentence}</p>
        <h3 className="mt-6 mb-2 text-note font-semibold text-ink-muted">
          {comparison.why[locale]}
        </h3>
        <TopReasons review={then} locale={locale} />
      </div>
    </section>
  );
}
