import { Mixed } from '@/components/ui/mixed';
import { fill } from '@/lib/content/fill';
import { lender } from '@/lib/content/screens/today-help';
import type { Locale } from '@/lib/format/locale';
import { reviewedAccountId, type Profile } from '@/lib/review';

type WhomToAskProps = { profile: Profile; locale: Locale };

function whoText(profile: Profile, locale: Locale): string {
  const account = profile.accounts.find(({ id }) => id === reviewedAccountId(profile));
  if (!account || account.institution === '') return lender.whoUnknown[locale];
  const { institution, platform } = account;
  return platform === null || platform === ''
    ? fill(lender.whoAlone, locale, { lender: institution })
    : fill(lender.who, locale, { lender: institution, platform });
}

/** Who lends the money, three questions to ask it, and what to keep. */
export function WhomToAsk({ profile, locale }: WhomToAskProps) {
  return (
    <div className="measure flex flex-col gap-4">
      <p>
        <Mixed text={whoText(profile, locale)} locale={locale} />
      </p>
      <div>
        <h4 className="text-body">{lender.say[locale]}</h4>
        <ol className="mt-1 flex list-decimal flex-col gap-1 pl-6">
          {lender.script.map(({ key, text }) => (
            <li key={key}>{text[locale]}</li>
          ))}
        </ol>
        <p className="mt-2 text-note text-ink-muted">{lender.may[locale]}</p>
      </div>
      <div>
        <h4 className="text-body">{lender.keep[locale]}</h4>
        <ul className="mt-1 flex list-disc flex-col gap-1 pl-6">
          {lender.kept.map(({ key, text }) => (
            <li key={key}>{text[locale]}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
