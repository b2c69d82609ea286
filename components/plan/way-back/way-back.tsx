'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Loading } from '@/components/ui/loading';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { useWorker } from '@/components/work/use-worker';
import { wayBack as words } from '@/lib/content/screens/way-back';
import type { Locale } from '@/lib/format/locale';
import type { Restoration, Review, Task } from '@/lib/review';
import type { Fen } from '@/lib/units/fen';
import type { Situated } from '../stages';
import { startSearch, type Asked } from './search';
import { WayAnswer } from './way-answer';
import { WayFormView } from './way-form-view';

type WayBackProps = {
  situated: Situated;
  review: Review;
  /** There is a plan already: nothing is looked for until it is asked. */
  planned: boolean;
  onAdopt: (tasks: Task[], cashFloor: Fen | null) => void;
  locale: Locale;
};

type WorkingProps = { onStop: () => void; locale: Locale };

function Working({ onStop, locale }: WorkingProps) {
  return (
    <div className="min-h-96">
      <Loading label={words.working[locale]} lines={6} />
      <Button tone="secondary" onClick={onStop} data-screen-only="">
        {words.stop[locale]}
      </Button>
    </div>
  );
}

/** The first thing that is looked for: the old limit, nothing assumed. */
const firstAsked = ({ profile, policy, asOf, stance }: Situated): Asked => ({
  profile,
  policy,
  asOf,
  target: { kind: 'oldLimit' },
  options: { stance },
});

/** The smallest sets of changes that would bring a target back, one of which may be adopted. */
export function WayBack({ situated, review, planned, onAdopt, locale }: WayBackProps) {
  const [asked, ask] = useState<Asked | null>(() => (planned ? null : firstAsked(situated)));
  const [stopped, setStopped] = useState(false);
  const result = useRef<HTMLDivElement>(null);
  const wanted = useRef(false);
  const search = useWorker<Asked, Restoration>(asked, startSearch);
  const { status } = search;
  useEffect(() => {
    if (status !== 'done' || !wanted.current) return;
    wanted.current = false;
    result.current?.focus();
  }, [status]);
  const cashFloor = asked?.options.cashFloor ?? null;
  const searched = useMemo(() => ({ ...situated, cashFloor }), [situated, cashFloor]);
  return (
    <Section
      id="way-back"
      ruled
      title={(planned ? words.again : words.title)[locale]}
      lead={words.lead[locale]}
    >
      <WayFormView
        situated={situated}
        review={review}
        onAsk={(next) => {
          wanted.current = true;
          setStopped(false);
          ask(next);
        }}
        locale={locale}
      />
      <div ref={result} tabIndex={-1} className="mt-8 focus:outline-none">
        {status === 'working' && (
          <Working
            onStop={() => {
              setStopped(true);
              ask(null);
            }}
            locale={locale}
          />
        )}
        {search.status === 'done' && (
          <WayAnswer
            restoration={search.answer}
            situated={searched}
            onAdopt={(tasks) => onAdopt(tasks, cashFloor)}
            locale={locale}
          />
        )}
        <div role="status">
          {stopped && asked === null && <p>{words.stopped[locale]}</p>}
          {status === 'failed' && <Notice tone="watch">{words.failed[locale]}</Notice>}
        </div>
      </div>
    </Section>
  );
}
