import { Notice } from '@/components/ui/notice';
import { beware } from '@/lib/content/screens/letters-after';
import type { Locale } from '@/lib/format/locale';

/** A warning against paid “credit repair”. */
export function Beware({ locale }: { locale: Locale }) {
  return (
    <Notice tone="watch" title={beware.title[locale]} level={2}>
      <ul className="mt-1 flex list-disc flex-col gap-1 pl-5">
        {beware.items.map(({ key, text }) => (
          <li key={key}>{text[locale]}</li>
        ))}
      </ul>
    </Notice>
  );
}
