import type { Words } from '@/lib/content/words';
import type { Locale } from '@/lib/format/locale';
import { Loading } from '@/components/ui/loading';

type WaitingProps = {
  words: Readonly<Record<'waiting' | 'description' | 'loading', Words>>;
  locale: Locale;
};

/** Holds the place of a page until its figures are known, and says meanwhile what the page is for. */
export function Waiting({ words, locale }: WaitingProps) {
  return (
    <div className="min-h-[80rem]">
      <h1 className="text-page text-ink-muted">{words.waiting[locale]}</h1>
      <p className="measure mt-4 text-lead">{words.description[locale]}</p>
      <div className="measure mt-4">
        <Loading label={words.loading[locale]} lines={4} />
      </div>
    </div>
  );
}
