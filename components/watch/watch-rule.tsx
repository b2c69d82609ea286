import { Mixed } from '@/components/result/mixed';
import { Tag, type TagTone } from '@/components/ui/tag';
import { fill } from '@/lib/content/fill';
import { item as words } from '@/lib/content/screens/watch';
import { WATCH_WORDS } from '@/lib/content/watch/rules';
import { AUTHORITIES, WATCH_SOURCE_NAMES } from '@/lib/content/watch/sources';
import type { Locale } from '@/lib/format/locale';
import type { RatesInUse } from '@/lib/watch/rates';
import { OFFICIAL_SITES, WATCH_SOURCES } from '@/lib/watch/sources';
import type { Standing, WatchItem } from '@/lib/watch/watch';
import { concernText, datesText, saysText, standingText } from './item-text';

const tones: Record<Standing, TagTone> = {
  inForce: 'fine',
  check: 'watch',
  ahead: 'accent',
  ended: 'plain',
};

type WatchRuleProps = { item: WatchItem; rates: RatesInUse; locale: Locale };

/** One rule: where it stands, what it says, what it means here, and where to look it up. */
export function WatchRule({ item, rates, locale }: WatchRuleProps) {
  const { url } = WATCH_SOURCES[item.source];
  const site = OFFICIAL_SITES.find((host) => url.endsWith(host));
  const forYou = concernText(item, rates, locale);
  return (
    <li id={`rule-${item.id}`} className="border-t border-rule py-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h3 className="text-title">{WATCH_WORDS[item.id].title[locale]}</h3>
        <Tag tone={tones[item.standing]}>{standingText(item, locale)}</Tag>
      </div>
      <p className="figures mt-1 text-note text-ink-muted">{datesText(item, locale)}</p>
      {forYou !== null && (
        <p className="measure figures mt-3">
          <b>{words.forYou[locale]}</b> <Mixed text={forYou} locale={locale} />
        </p>
      )}
      <p className={`measure figures mt-3 ${forYou === null ? '' : 'text-ink-muted'}`}>
        {saysText(item, rates, locale)}
      </p>
      <p className="mt-2 text-note text-ink-muted">
        {fill(words.source, locale, { name: WATCH_SOURCE_NAMES[item.source][locale] })}
        {site && (
          <>
            {' · '}
            <a
              href={url}
              rel="noreferrer"
              className="link inline-flex min-h-11 items-center md:min-h-0"
            >
              {fill(words.site, locale, { authority: AUTHORITIES[site][locale] })}
            </a>
          </>
        )}
      </p>
    </li>
  );
}
