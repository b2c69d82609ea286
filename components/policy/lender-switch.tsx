import { classes } from '@/components/ui/classes';
import { tools } from '@/lib/content/screens/policy-tools';
import type { Locale } from '@/lib/format/locale';
import { LENDERS, type LenderKind } from '@/lib/review';
import type { ToolsOf } from './tools-of';

type LenderSwitchProps = { shown: LenderKind; lenders: ToolsOf; locale: Locale };

/** Links to each lender kind's rules, so that they work before any script does. */
export function LenderSwitch({ shown, lenders, locale }: LenderSwitchProps) {
  return (
    <nav aria-label={tools.lender[locale]} data-screen-only="">
      <ul className="flex flex-wrap gap-x-8 border-b border-rule">
        {LENDERS.map((lender) => {
          const here = lender === shown;
          return (
            <li key={lender}>
              <a
                href={`#${lender}`}
                aria-current={here ? 'true' : undefined}
                className={classes(
                  '-mb-px inline-flex min-h-11 items-center border-b-2 py-2 no-underline',
                  here
                    ? 'border-accent font-semibold text-ink'
                    : 'border-transparent text-ink-muted hover:border-rule-strong hover:text-ink',
                )}
              >
                {lenders[lender].name}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
