import { Section } from '@/components/ui/section';
import { limits } from '@/lib/content/screens/landing-notes';
import { isNot } from '@/lib/content/screens/method-screen';
import type { Locale } from '@/lib/format/locale';

const ITEMS = [
  ...limits.items,
  ...Object.entries(isNot).map(([key, words]) => ({ key, ...words })),
];

/** What this is not taken for. */
export function IsNot({ locale }: { locale: Locale }) {
  return (
    <Section id="not" ruled title={limits.title[locale]}>
      <dl>
        {ITEMS.map(({ key, term, text }) => (
          <div
            key={key}
            className="grid gap-x-10 gap-y-1 border-t border-rule py-4 sm:grid-cols-[15rem_minmax(0,1fr)]"
          >
            <dt className="font-semibold">{term[locale]}</dt>
            <dd className="measure">{text[locale]}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
