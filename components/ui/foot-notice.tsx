import type { ReactNode } from 'react';
import { Notice, type NoticeTone } from './notice';

type FootNoticeProps = { tone: NoticeTone; title: string; text: string; children: ReactNode };

/** A notice across the foot of the page, with its actions; the page stays usable behind it. */
export function FootNotice({ tone, title, text, children }: FootNoticeProps) {
  return (
    <div className="border-t border-rule-strong bg-surface py-4">
      <div className="page flex flex-wrap items-center gap-x-8 gap-y-3">
        <Notice tone={tone} level={2} title={title} className="min-w-0 flex-1 basis-80">
          {text}
        </Notice>
        <div className="flex flex-wrap gap-3">{children}</div>
      </div>
    </div>
  );
}
