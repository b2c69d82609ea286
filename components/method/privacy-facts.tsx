import Link from 'next/link';
import { privacy as words } from '@/lib/content/screens/method-screen';
import type { Locale } from '@/lib/format/locale';
import { href } from '@/lib/site';

/** What this device keeps, how to be rid of it, and what holds the page back. */
export function PrivacyFacts({ locale }: { locale: Locale }) {
  const items = [
    {
      key: 'kept',
      name: words.kept,
      text: (
        <>
          <p>{words.database[locale]}</p>
          <p className="mt-2">{words.preferences[locale]}</p>
        </>
      ),
    },
    {
      key: 'erase',
      name: words.erase,
      text: (
        <>
          <p>{words.eraseText[locale]}</p>
          <Link
            href={href(locale, 'history')}
            className="link inline-flex min-h-11 items-center font-semibold"
          >
            {words.eraseLink[locale]}
          </Link>
        </>
      ),
    },
    { key: 'sealed', name: words.sealed, text: <p>{words.sealedText[locale]}</p> },
  ];
  return (
    <dl>
      {items.map(({ key, name, text }) => (
        <div
          key={key}
          className="grid gap-x-10 gap-y-1 border-t border-rule py-4 sm:grid-cols-[11rem_minmax(0,1fr)]"
        >
          <dt className="font-semibold">{name[locale]}</dt>
          <dd className="measure">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
