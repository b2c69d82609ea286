import { classes } from '@/components/ui/classes';
import { GRADES } from '@/lib/content/grades';
import { own as ownWords } from '@/lib/content/screens/policy';
import { formatMultiple } from '@/lib/format/number';
import { formatPercent } from '@/lib/format/percent';
import type { Locale } from '@/lib/format/locale';
import { GRADE_IDS, type GradeId } from '@/lib/review';

type GradeNumbersProps = {
  caption: string;
  label: string;
  numbers: Readonly<Record<GradeId, number>>;
  unit: 'times' | 'share';
  /** The borrower's own grade. */
  own: GradeId | null;
  locale: Locale;
};

/** One number for each grade, side by side. */
export function GradeNumbers({ caption, label, numbers, unit, own, locale }: GradeNumbersProps) {
  const text = (number: number) =>
    unit === 'times' ? formatMultiple(number, locale) : formatPercent(number, locale);
  const look = (id: GradeId) => id === own && 'border-t-accent bg-accent-soft font-semibold';
  return (
    <table className="figures w-full table-fixed border-collapse text-center">
      <caption className="pb-1 text-left text-note text-ink-muted">
        <span aria-hidden="true">{label}</span>
        <span className="sr-only">{caption}</span>
      </caption>
      <thead>
        <tr>
          {GRADE_IDS.map((id) => (
            <th
              key={id}
              scope="col"
              className={classes('border-t-2 border-t-rule pt-2 text-note font-normal', look(id))}
            >
              {GRADES[id].name[locale]}
              {id === own && <span className="sr-only"> {ownWords.here[locale]}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          {GRADE_IDS.map((id) => (
            <td key={id} className={classes('pb-2', look(id))}>
              {text(numbers[id])}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
