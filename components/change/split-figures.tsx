import type { ReactNode } from 'react';
import { CAUSES, OTHER_PLAYERS } from '@/lib/content/facts';
import { sides } from '@/lib/content/screens/change';
import type { Locale } from '@/lib/format/locale';
import { toFen, type Fen } from '@/lib/units/fen';
import { signed } from './amounts';
import { restText } from './change-sentence';
import type { Told } from './tell-change';
import type { Whose } from './waterfall';
import { WhoseMark } from './whose-mark';

type SideProps = {
  name: string;
  amount: Fen;
  mark?: Whose;
  locale: Locale;
  children?: ReactNode;
};

function Side({ name, amount, mark, locale, children }: SideProps) {
  return (
    <div className="border-t-2 border-ink pt-3">
      <dt className="flex gap-2 font-semibold">
        {mark && <WhoseMark whose={mark} />}
        {name}
      </dt>
      <dd>
        <p className="figures text-page font-bold">{signed(amount, locale)}</p>
        {children}
      </dd>
    </div>
  );
}

type PartProps = { whose: Whose; name: string; amount: Fen; locale: Locale };

function Part({ whose, name, amount, locale }: PartProps) {
  return (
    <li className="flex gap-2">
      <WhoseMark whose={whose} />
      <span className="flex-1 text-ink-muted">{name}</span>
      <span className="whitespace-nowrap">{signed(amount, locale)}</span>
    </li>
  );
}

/** The two sides with equal weight: what the borrower's figures explain, and what they do not. */
export function SplitFigures({ told, locale }: { told: Told; locale: Locale }) {
  const { split, basis } = told;
  const { groups, figures, unexplained, rules, assumed } = split;
  const own = groups.filter(
    ({ cause, limit }) => limit !== 0 && (cause === 'reassessment' || cause === 'behaviour'),
  );
  const lender = [
    { name: OTHER_PLAYERS.policy.name[locale], amount: rules },
    { name: sides[basis][locale], amount: assumed },
  ].filter(({ amount }) => amount !== 0);
  return (
    <dl className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
      <Side name={sides.explained[locale]} amount={figures} locale={locale}>
        <ul className="figures mt-1 text-note">
          {own.map(({ cause, limit }) => (
            <Part
              key={cause}
              whose={cause}
              name={CAUSES[cause].name[locale]}
              amount={limit}
              locale={locale}
            />
          ))}
        </ul>
      </Side>
      {unexplained !== null && (
        <Side
          name={sides.unexplained[locale]}
          amount={unexplained}
          mark="unexplained"
          locale={locale}
        >
          <p className="mt-1 text-note text-ink-muted">{restText(split, locale)}</p>
        </Side>
      )}
      {lender.length > 0 && (
        <Side name={sides.lender[locale]} amount={toFen(rules + assumed)} locale={locale}>
          <ul className="figures mt-1 text-note">
            {lender.map(({ name, amount }) => (
              <Part key={name} whose="riskPolicy" name={name} amount={amount} locale={locale} />
            ))}
          </ul>
        </Side>
      )}
    </dl>
  );
}
