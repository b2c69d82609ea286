import { classes } from '@/components/ui/classes';
import { Mixed } from '@/components/ui/mixed';
import type { Locale } from '@/lib/format/locale';
import type { Told } from './distance-text';

type DistanceItemProps = { told: Told; first?: boolean; locale: Locale };

/** One “do not”. The next payment comes first and stands out. */
export function DistanceItem({ told, first = false, locale }: DistanceItemProps) {
  const { title, before, outcome, after } = told;
  return (
    <li
      className={classes(
        'min-w-0 pt-4',
        first ? 'border-t-4 border-watch md:col-span-full' : 'border-t border-rule-strong',
      )}
    >
      <h3 className={first ? 'figures text-heading' : 'figures text-title'}>{title}</h3>
      <p className={classes('figures mt-1', first && 'measure')}>
        <Mixed text={before} locale={locale} />
        {outcome !== '' && <b>{outcome}</b>}
        {after}
      </p>
    </li>
  );
}
