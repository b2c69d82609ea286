import { Notice } from '@/components/ui/notice';
import { Progress } from '@/components/ui/progress';
import { fill } from '@/lib/content/fill';
import { IMPORT_PROBLEMS } from '@/lib/content/import/problems';
import { bills as words } from '@/lib/content/screens/import-bills';
import type { Locale } from '@/lib/format/locale';
import type { BillsWork } from './use-bills';

/** How far the figures of long bills are, or that they could not be worked out. */
export function BillsWorking({ work, locale }: { work: BillsWork; locale: Locale }) {
  const { progress, failed } = work;
  if (failed) return <Notice className="mt-8">{IMPORT_PROBLEMS.NO_WORKER[locale]}</Notice>;
  if (progress === null) return null;
  const percent = Math.round((100 * progress.done) / (progress.total || 1));
  return (
    <div role="status" className="mt-8 max-w-sm">
      <Progress label={fill(words.working, locale, { percent })} value={percent} max={100} />
    </div>
  );
}
