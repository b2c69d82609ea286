import { Section } from '@/components/ui/section';
import { CALL_SCRIPTS, IDENTITY_STEPS, KEEP_OF_CALLS } from '@/lib/content/letters/call';
import { call as words, identity } from '@/lib/content/screens/letters-after';
import type { Words } from '@/lib/content/words';
import type { Locale } from '@/lib/format/locale';
import type { LetterId } from '@/lib/letters/letter';

function InOrder({ items, locale }: { items: readonly Words[]; locale: Locale }) {
  return (
    <ol className="flex list-decimal flex-col gap-2 pl-6">
      {items.map((text) => (
        <li key={text.en}>{text[locale]}</li>
      ))}
    </ol>
  );
}

/** What to say on the phone and what to keep of it; before it, what to do where an identity is misused. */
export function CallPart({ id, locale }: { id: LetterId; locale: Locale }) {
  return (
    <>
      {id === 'notMine' && (
        <Section id="identity" ruled title={identity.title[locale]}>
          <InOrder items={IDENTITY_STEPS} locale={locale} />
        </Section>
      )}
      <Section id="call" ruled title={words.title[locale]}>
        <InOrder items={CALL_SCRIPTS[id]} locale={locale} />
        <h3 className="mt-5 text-body">{words.keep[locale]}</h3>
        <ul className="mt-1 flex list-disc flex-col gap-1 pl-6">
          {KEEP_OF_CALLS.map((text) => (
            <li key={text.en}>{text[locale]}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}
