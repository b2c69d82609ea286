'use client';

import { HistorySections } from '@/components/history/history-sections';
import { RemindersSection } from '@/components/history/reminders-section';
import { useGoToHash } from '@/components/shell/use-go-to-hash';
import { useStoreValue } from '@/components/store/use-store';
import { Loading } from '@/components/ui/loading';
import { page } from '@/lib/content/screens/data';
import type { Locale } from '@/lib/format/locale';
import { BackupSection } from './backup-section';
import { EraseSection } from './erase-section';
import { KeptSection } from './kept-section';
import { RestoreSection } from './restore-section';

/** All that a borrower can see and do about what this device keeps. */
export function DataControls({ locale }: { locale: Locale }) {
  const status = useStoreValue((state) => state.status);
  useGoToHash(status === 'ready');
  if (status === 'loading') return <Loading label={page.loading[locale]} />;
  return (
    <div className="flex flex-col gap-14">
      <HistorySections locale={locale} />
      <RemindersSection locale={locale} />
      <KeptSection locale={locale} />
      <BackupSection locale={locale} />
      <RestoreSection locale={locale} />
      <EraseSection locale={locale} />
    </div>
  );
}
