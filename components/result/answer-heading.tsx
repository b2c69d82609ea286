import { classes } from '@/components/ui/classes';
import type { Locale } from '@/lib/format/locale';
import type { Headline, HeadlineTone } from './headline';
import { headlineFigures, headlineWords } from './headline-text';
import { Rich } from './rich';

const colours: Record<HeadlineTone, string> = {
  loss: 'text-loss',
  watch: 'text-watch',
  fine: 'text-accent',
};

/** The answer, with its amounts in the colour of what they mean. */
export function AnswerHeading({ headline, locale }: { headline: Headline; locale: Locale }) {
  const colour = colours[headline.tone];
  return (
    <h1 className="text-display">
      <Rich
        words={headlineWords(headline.code)}
        locale={locale}
        params={headlineFigures(headline, locale)}
        show={(text) => <span className={classes('whitespace-nowrap', colour)}>{text}</span>}
      />
    </h1>
  );
}
