import { SourceNote } from '@/components/funding/source-note';
import { lenderName } from '@/components/repayment-grid/account-name';
import { DefinitionList } from '@/components/ui/definition-list';
import { Mixed } from '@/components/ui/mixed';
import { Section } from '@/components/ui/section';
import { fill } from '@/lib/content/fill';
import { NO_DOOR, one as words } from '@/lib/content/screens/doors-worth';
import type { OneDoor } from '@/lib/doors/one-door';
import { formatMoney } from '@/lib/format/money';
import type { Locale } from '@/lib/format/locale';
import { formatRate } from '@/lib/format/percent';
import type { Account } from '@/lib/review';
import type { Fen } from '@/lib/units/fen';
import { doorName } from './door-text';

type OneDoorProps = { one: OneDoor; accounts: readonly Account[]; locale: Locale };

function Worth({ one, accounts, locale }: OneDoorProps & { one: { kind: 'door' } }) {
  const change = ({ now, then }: { now: Fen; then: Fen }) =>
    fill(words.nowThen, locale, { now: formatMoney(now), then: formatMoney(then) });
  const names = one.replaces.flatMap((id) => {
    const account = accounts.find((each) => each.id === id);
    return account ? [lenderName(account, locale)] : [];
  });
  const items = [
    {
      key: 'replaces',
      term: words.replaces[locale],
      description: names.join(locale === 'zh-CN' ? '、' : ', '),
    },
    { key: 'amount', term: words.amount[locale], description: formatMoney(one.principal) },
    { key: 'monthly', term: words.monthly[locale], description: change(one.monthly) },
    { key: 'total', term: words.total[locale], description: change(one.total) },
  ];
  return (
    <>
      <p className="measure figures">
        {fill(words.yes, locale, { name: doorName(one.id, locale), rate: formatRate(one.rate) })}{' '}
        {fill(words.months, locale, { months: one.months })}
      </p>
      <div className="mt-4 max-w-2xl">
        <DefinitionList
          items={items.map((item) => ({
            ...item,
            description: <Mixed text={item.description} locale={locale} />,
          }))}
        />
      </div>
      <p className="measure mt-4">{words.caution[locale]}</p>
      <p className="mt-2">
        <SourceNote source={one.source} locale={locale} />
      </p>
    </>
  );
}

/** The one door worth knocking at, or none and why. */
export function OneDoorSection({ one, accounts, locale }: OneDoorProps) {
  return (
    <Section id="one-door" ruled title={words.title[locale]}>
      {one.kind === 'none' ? (
        <p className="measure">{NO_DOOR[one.why][locale]}</p>
      ) : (
        <Worth one={one} accounts={accounts} locale={locale} />
      )}
    </Section>
  );
}
