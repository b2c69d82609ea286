import { Mixed } from '@/components/ui/mixed';
import { Notice } from '@/components/ui/notice';
import type { Work } from '@/components/work/use-worker';
import { payoffWords as words } from '@/lib/content/screens/funding-payoff';
import type { Locale } from '@/lib/format/locale';
import type { PayoffLimits } from '@/lib/review';
import type { Fen } from '@/lib/units/fen';
import { Fold } from '../fold';
import { LimitChart } from './limit-chart';
import { limitText, type OrderLimits } from './limit-text';
import type { Compared } from './payoff-view';

type LimitPartProps = {
  limits: Work<PayoffLimits>;
  lines: readonly OrderLimits[];
  compared: readonly Compared[];
  /** The limit before the event. */
  old: Fen | null;
  names: Readonly<Record<string, string>>;
  locale: Locale;
};

/** Which order brings the limit back soonest, and the limit along each. */
export function LimitPart({ limits, lines, compared, old, names, locale }: LimitPartProps) {
  if (limits.status === 'failed') return <p role="status">{words.limitFailed[locale]}</p>;
  if (limits.status !== 'done') return null;
  const { answer } = limits;
  const dearest = compared.find(({ order }) => order === 'avalanche')?.result;
  const path = lines.find(({ order }) => order === 'avalanche')?.limits;
  if (dearest?.kind !== 'paid' || !path) {
    return <p role="status">{words.limitLate[locale]}</p>;
  }
  const text = limitText({ answer, dearest, path, old, names }, locale);
  return (
    <div className="flex flex-col gap-6">
      <Notice role="status">
        <p className="figures">
          <Mixed text={text} locale={locale} />
        </p>
        <p className="mt-2 text-note text-ink-muted">{words.limitCaveat[locale]}</p>
      </Notice>
      <Fold title={words.limitChart[locale]}>
        <LimitChart lines={lines} goal={answer.goal} locale={locale} />
      </Fold>
    </div>
  );
}
