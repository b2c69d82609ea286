import { Section } from '@/components/ui/section';
import { counting as words, COUNTING } from '@/lib/content/screens/method-counting';
import type { Locale } from '@/lib/format/locale';

/** How a record is counted before anything is worked out of it. */
export function CountingRules({ locale }: { locale: Locale }) {
  return (
    <Section id="counting" ruled title={words.title[locale]} lead={words.lead[locale]}>
      <dl>
        {COUNTING.map(({ key, name, rules }) => (
          <div
            key={key}
            className="grid gap-x-10 gap-y-1 border-t border-rule py-4 sm:grid-cols-[11rem_minmax(0,1fr)]"
          >
            <dt className="font-semibold">{name[locale]}</dt>
            {rules.map((rule) => (
              <dd key={rule.en} className="measure sm:col-start-2 [&+dd]:mt-2">
                {rule[locale]}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Section>
  );
}
