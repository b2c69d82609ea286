import { Loading } from '@/components/ui/loading';
import { page } from '@/lib/content/screens/letters';
import type { Locale } from '@/lib/format/locale';

/** Holds the place of the letters while the figures are read. */
export function LettersWaiting({ locale }: { locale: Locale }) {
  return (
    <div className="min-h-[80rem] max-w-2xl">
      <h1 className="text-page text-ink-muted">{page.waiting[locale]}</h1>
      <Loading label={page.loading[locale]} lines={4} />
    </div>
  );
}
