'use client';

import Link from 'next/link';
import { Heading } from '@/components/ui/heading';
import { fill } from '@/lib/content/fill';
import { NOTICES } from '@/lib/content/notices';
import { answers as words } from '@/lib/content/screens/check-answers';
import type { Locale } from '@/lib/format/locale';
import { noticesOf, type Notice, type Profile } from '@/lib/review';
import { href } from '@/lib/site';
import type { IsoDate } from '@/lib/units/calendar';

type NoticesProps = { profile: Profile; asOf: IsoDate; locale: Locale };

function nameOf({ path }: Notice, { accounts }: Profile): string | null {
  const account = path[0] === 'accounts' ? accounts[Number(path[1])] : undefined;
  return account ? account.institution || account.platform : null;
}

/** Oddities that may well be true, each with the way to its field. */
export function Notices({ profile, asOf, locale }: NoticesProps) {
  const notices = noticesOf(profile, asOf);
  if (notices.length === 0) return null;
  return (
    <section className="measure mt-8 border-l-4 border-watch py-1 pl-5">
      <Heading level={2} size="title">
        {words.notices[locale]}
      </Heading>
      <p className="text-ink-muted">{words.noticesText[locale]}</p>
      <ul className="mt-2">
        {notices.map((notice) => {
          const place = notice.path.join('.');
          const name = nameOf(notice, profile);
          const text = NOTICES[notice.code][locale];
          return (
            <li key={`${place} ${notice.code}`}>
              <Link
                href={`${href(locale, 'fullForm')}#${place}`}
                prefetch={false}
                className="link inline-block py-2"
              >
                {name ? fill(words.atAccount, locale, { name, notice: text }) : text}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
