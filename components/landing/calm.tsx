import { NotMark } from '@/components/ui/not-mark';
import { calm, wait } from '@/lib/content/screens/landing-notes';
import type { Locale } from '@/lib/format/locale';

/** Before anything else is done: what a cut does not prove, and what to leave alone. */
export function Calm({ locale }: { locale: Locale }) {
  return (
    <section
      aria-labelledby="calm-title"
      className="grid gap-x-16 gap-y-10 border-y border-rule py-12 md:py-16 lg:grid-cols-[11fr_9fr]"
    >
      <div>
        <h2 id="calm-title" className="text-page">
          {calm.title[locale]}
        </h2>
        <p className="measure mt-4 text-lead">{calm.text[locale]}</p>
        <p className="mt-8 flex flex-wrap items-center gap-x-5 gap-y-2">
          <b className="figures text-display leading-none text-accent">{calm.figure[locale]}</b>
          <span className="max-w-72 flex-1 basis-36">{calm.finding[locale]}</span>
        </p>
        <p className="mt-3 text-note text-ink-muted">{calm.source[locale]}</p>
      </div>
      <div>
        <h3 className="text-title">{wait.title[locale]}</h3>
        <ul className="mt-4">
          {wait.items.map(({ key, text }) => (
            <li key={key} className="flex gap-3 border-t border-rule py-4">
              <NotMark />
              {text[locale]}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
