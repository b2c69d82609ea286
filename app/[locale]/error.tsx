'use client';

import { useParams } from 'next/navigation';
import { Button, ButtonLink } from '@/components/ui/button';
import { Heading } from '@/components/ui/heading';
import { failure, navigation } from '@/lib/content/screens/shell';
import { href } from '@/lib/site';

export default function PageError({ reset }: { reset: () => void }) {
  const locale = useParams()['locale'] === 'en' ? 'en' : 'zh-CN';
  return (
    <div role="alert" className="measure">
      <Heading level={1}>{failure.title[locale]}</Heading>
      <p className="mt-4 text-lead">{failure.safe[locale]}</p>
      <p className="mt-2 text-ink-muted">{failure.next[locale]}</p>
      <div className="mt-8 flex flex-wrap gap-3">
        <Button onClick={reset}>{failure.retry[locale]}</Button>
        <ButtonLink tone="secondary" href={href(locale, 'history')}>
          {navigation.history[locale]}
        </ButtonLink>
      </div>
    </div>
  );
}
