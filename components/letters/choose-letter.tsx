import { Notice } from '@/components/ui/notice';
import { RadioGroup } from '@/components/ui/radio-group';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/content/fill';
import { FITS } from '@/lib/content/letters/fits';
import { LETTER_NAMES } from '@/lib/content/letters/letter-parts';
import { choose as words } from '@/lib/content/screens/letters';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import { isCalledFor, type Fit } from '@/lib/letters/fits';
import { LETTER_IDS, type LetterId } from '@/lib/letters/letter';

const whyText = ({ why, amount, count }: Fit, locale: Locale) =>
  fill(FITS[why], locale, {
    ...(amount !== null && { amount: formatMoneyShort(amount, locale) }),
    ...(count !== null && { count }),
  });

type ChooseLetterProps = {
  /** All letters, the one that fits best first. */
  fits: readonly Fit[];
  id: LetterId;
  onChoose: (id: LetterId) => void;
  locale: Locale;
};

/** Which letter to write: the one that fits first, named with its reason, and all others. */
export function ChooseLetter({ fits, id, onChoose, locale }: ChooseLetterProps) {
  const [best] = fits;
  const first = best && isCalledFor(best) ? best : null;
  return (
    <Section id="choose" ruled title={words.title[locale]}>
      <Notice className="mb-5">
        {first === null
          ? words.none[locale]
          : fill(words.suggested, locale, {
              name: LETTER_NAMES[first.id].name[locale],
              why: whyText(first, locale),
            })}
      </Notice>
      <RadioGroup
        id="letter"
        name="letter"
        legend={<span className="sr-only">{words.legend[locale]}</span>}
        options={fits.map((fit) => ({
          value: fit.id,
          label: (
            <>
              {LETTER_NAMES[fit.id].name[locale]}{' '}
              {fit.id === first?.id && <Tag tone="accent">{words.first[locale]}</Tag>}
            </>
          ),
          hint: isCalledFor(fit) ? whyText(fit, locale) : LETTER_NAMES[fit.id].meaning[locale],
        }))}
        value={id}
        onChange={(value) => {
          const next = LETTER_IDS.find((each) => each === value);
          if (next) onChoose(next);
        }}
      />
    </Section>
  );
}
