'use client';

import { useState } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { FootNotice } from '@/components/ui/foot-notice';
import { troubleActions, troubles } from '@/lib/content/screens/data-troubles';
import type { Words } from '@/lib/content/words';
import type { Locale } from '@/lib/format/locale';
import { href } from '@/lib/site';
import type { StoreFailure } from '@/lib/storage/failure';
import { RECORD_NAMES } from '@/lib/storage/names';
import type { StoreState } from './state';
import { useStore } from './use-store';

const words: Record<StoreFailure, { title: Words; text: Words }> = troubles;

/** What a newer version, or the right date, puts right. */
const RELOADING: ReadonlySet<StoreFailure> = new Set(['FUTURE', 'CLOCK']);

/** What to tell, if anything: that nothing is kept matters once there is something to keep. */
function troubleIn(state: StoreState): StoreFailure | null {
  if (state.problem) return state.problem.code;
  const entered =
    RECORD_NAMES.some((name) => state[name] !== null) || (state.shelf?.snapshots.length ?? 0) > 0;
  return state.blocked && entered ? 'BLOCKED' : null;
}

type ActionsProps = { code: StoreFailure; locale: Locale; onDismiss: () => void };

function Actions({ code, locale, onDismiss }: ActionsProps) {
  const { loadOther, keepMine } = useStore();
  if (code === 'CHANGED_ELSEWHERE') {
    return (
      <>
        <Button onClick={() => void loadOther()}>{troubleActions.loadOther[locale]}</Button>
        <Button tone="secondary" onClick={() => void keepMine()}>
          {troubleActions.keepMine[locale]}
        </Button>
      </>
    );
  }
  if (code === 'GONE') {
    return (
      <>
        <Button onClick={() => void keepMine()}>{troubleActions.keepHere[locale]}</Button>
        <Button tone="secondary" onClick={() => void loadOther()}>
          {troubleActions.letGo[locale]}
        </Button>
      </>
    );
  }
  return (
    <>
      {RELOADING.has(code) ? (
        <Button onClick={() => location.reload()}>{troubleActions.reload[locale]}</Button>
      ) : (
        <ButtonLink tone="secondary" href={`${href(locale, 'history')}#backup`}>
          {troubleActions.backup[locale]}
        </ButtonLink>
      )}
      <Button tone="quiet" onClick={onDismiss}>
        {troubleActions.dismiss[locale]}
      </Button>
    </>
  );
}

/** Stands at the foot of every page while something cannot be kept. */
export function StoreNotice({ locale }: { locale: Locale }) {
  const code = troubleIn(useStore());
  const [dismissed, setDismissed] = useState<StoreFailure | null>(null);
  const shown = code !== null && code !== dismissed;
  return (
    <div role="status">
      {shown && (
        <FootNotice tone="watch" title={words[code].title[locale]} text={words[code].text[locale]}>
          <Actions code={code} locale={locale} onDismiss={() => setDismissed(code)} />
        </FootNotice>
      )}
    </div>
  );
}
