import { useMemo } from 'react';
import { joinNames } from '@/components/charts/join-sentences';
import { HardshipNote } from '@/components/steps/hardship-note';
import { fill } from '@/lib/content/fill';
import { orders, wayBack as words } from '@/lib/content/screens/way-back';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import { formatNumber } from '@/lib/format/number';
import type { Restoration, Task } from '@/lib/review';
import type { Situated } from '../stages';
import { mergedSets } from './merged-sets';
import { RestoringSetView } from './restoring-set';

type WayAnswerProps = {
  restoration: Restoration;
  situated: Situated;
  onAdopt: (tasks: Task[]) => void;
  locale: Locale;
};

function Proof({ restoration, locale }: Pick<WayAnswerProps, 'restoration' | 'locale'>) {
  const { outcome, searched } = restoration;
  const proof = outcome === 'found' ? words.proof : words.proofImpossible;
  return (
    <p className="figures measure mt-6 text-note text-ink-muted">
      {fill(proof, locale, {
        assignments: formatNumber(searched.assignments),
        reviews: formatNumber(searched.reviews),
      })}
    </p>
  );
}

function Sets({ restoration, situated, onAdopt, locale }: WayAnswerProps) {
  const merged = useMemo(() => mergedSets(restoration.sets), [restoration]);
  return (
    <div className="flex flex-col gap-10">
      {merged.map(({ orders: of, set }, at) => (
        <RestoringSetView
          key={of.join()}
          id={`way-${of.join('-')}`}
          title={joinNames(
            of.map((order) => orders[order][locale]),
            locale,
          )}
          set={set}
          situated={situated}
          onAdopt={onAdopt}
          first={at === 0}
          locale={locale}
        />
      ))}
    </div>
  );
}

/** Where nothing reaches the target: said plainly, with help first and what comes nearest. */
function NoWay({ restoration, situated, onAdopt, locale }: WayAnswerProps) {
  const { nearest, today } = restoration;
  const overdue = (today.facts.currentDaysPastDue ?? 0) > 0;
  return (
    <>
      <p className="measure mb-6 text-lead">{words.impossible[locale]}</p>
      {!overdue && <HardshipNote why="noWay" locale={locale} />}
      {nearest ? (
        <RestoringSetView
          id="way-nearest"
          title={words.nearest[locale]}
          set={nearest}
          situated={situated}
          onAdopt={onAdopt}
          first
          locale={locale}
        />
      ) : (
        <p className="measure">{words.noNearest[locale]}</p>
      )}
    </>
  );
}

/** What a search came to. */
export function WayAnswer(props: WayAnswerProps) {
  const { restoration, situated, locale } = props;
  const { outcome, purse } = restoration;
  if (outcome === 'reached' || outcome === 'noLine') {
    return <p className="measure text-lead">{words[outcome][locale]}</p>;
  }
  const floor = situated.cashFloor ?? situated.profile.household.monthlyEssentials;
  return (
    <>
      {outcome === 'found' ? <Sets {...props} /> : <NoWay {...props} />}
      <Proof restoration={restoration} locale={locale} />
      <p className="figures measure text-note text-ink-muted">
        {purse.spare === null
          ? words.noCash[locale]
          : floor !== null && fill(words.floor, locale, { floor: formatMoneyShort(floor, locale) })}
      </p>
    </>
  );
}
