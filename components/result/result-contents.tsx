import { changeTitle } from '@/components/change/why-it-changed';
import { OnThisPage } from '@/components/ui/on-this-page';
import { distance } from '@/lib/content/screens/distance';
import { page } from '@/lib/content/screens/result';
import { figures, reasons } from '@/lib/content/screens/result-reasons';
import { steps } from '@/lib/content/screens/steps-screen';
import { today } from '@/lib/content/screens/today';
import type { Locale } from '@/lib/format/locale';
import type { Policy } from '@/lib/review';

type ResultContentsProps = { policy: Policy; changed: boolean; locale: Locale };

/** What stands below the answer, in the order in which it stands. */
export function ResultContents({ policy, changed, locale }: ResultContentsProps) {
  const parts = [
    { id: 'today', title: today.title },
    { id: 'why', title: reasons.title },
    ...(changed ? [{ id: 'why-changed', title: changeTitle(policy) }] : []),
    { id: 'distance', title: distance.title },
    { id: 'steps', title: steps.title },
    { id: 'figures', title: figures.title },
  ];
  return (
    <OnThisPage
      label={page.contents[locale]}
      parts={parts.map(({ id, title }) => ({ id, title: title[locale] }))}
    />
  );
}
