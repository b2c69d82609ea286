import { ButtonLink } from '@/components/ui/button';
import { empty as words } from '@/lib/content/screens/plan';
import type { Locale } from '@/lib/format/locale';
import type { SampleId } from '@/lib/review';
import { href } from '@/lib/site';

/** No plan yet, and both ways to one. */
export function NoPlan({ sample, locale }: { sample: SampleId | null; locale: Locale }) {
  const whatIf = href(locale, 'whatIf') + (sample === null ? '' : `?sample=${sample}`);
  return (
    <section aria-labelledby="no-plan" className="panel mt-8 rounded-lg p-6" data-screen-only="">
      <h2 id="no-plan" className="text-heading">
        {words.title[locale]}
      </h2>
      <p className="measure mt-2">{words.text[locale]}</p>
      <div className="mt-5 flex flex-wrap gap-3">
        <ButtonLink tone="on-panel" href="#way-back">
          {words.wayBack[locale]}
        </ButtonLink>
        <ButtonLink
          tone="on-panel"
          href={whatIf}
          prefetch={false}
          className="border-panel-ink! bg-transparent! text-panel-ink!"
        >
          {words.whatIf[locale]}
        </ButtonLink>
      </div>
    </section>
  );
}
