import { Details } from '@/components/ui/details';
import { Mixed } from '@/components/ui/mixed';
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
  draft: 'plain',
};

type RuleTextProps = { item: WatchItem; rates: RatesInUse; locale: Locale };

/** What a rule says, what it means here, and where to look it up. */
function RuleText({ item, rates, locale }: RuleTextProps) {
  const { url } = WATCH_SOURCES[item.source];
  const site = OFFICIAL_SITES.find((host) => url.endsWith(host));
  const forYou = concernText(item, rates, locale);
  return (
    <>
      <p className="figures mt-1 text-note text-ink-muted">{datesText(item, locale)}</p>
      {forYou !== null && (
        <p className="measure figures mt-3">
          <b>{words.forYou[locale]}</b> <Mixed text={forYou} locale={locale} />
        </p>
      )}
      <p className={`measure figures mt-3 ${forYou === null ? '' : 'text-ink-muted'}`}>
        {saysText(item, rates, locale)}
      </p>
      <p className="mt-2 flex flex-col items-start gap-x-4 text-note text-ink-muted lg:flex-row lg:flex-wrap lg:items-center">
        <span>{fill(words.source, locale, { name: WATCH_SOURCE_NAMES[item.source][locale] })}</span>
        {site && (
          <a
            href={url}
            rel="noreferrer"
            className="link inline-flex min-h-11 items-center md:min-h-6"
          >
            {fill(words.site, locale, { authority: AUTHORITIES[site][locale] })}
          </a>
        )}
      </p>
    </>
  );
}

type WatchRuleProps = RuleTextProps & {
  /** A rule that is not about the borrower: its name alone, the rest a tap away. */
  folded: boolean;
};

/** One rule, with where it stands on the day. */
export function WatchRule({ folded, ...rule }: WatchRuleProps) {
  const { item, locale } = rule;
  const title = WATCH_WORDS[item.id].title[locale];
  const standing = (
    <Tag tone={tones[item.standing]} wraps>
      {standingText(item, locale)}
    </Tag>
  );
  return (
    <li
      id={`rule-${item.id}`}
      className={`border-t border-rule ${folded ? 'py-1' : 'py-6 print:py-3'}`}
    >
      {folded ? (
        <Details summary={title}>
          {standing}
          <RuleText {...rule} />
        </Details>
      ) : (
        <>
          <div className="flex flex-col items-start gap-x-6 gap-y-1 lg:flex-row lg:flex-wrap lg:items-baseline lg:justify-between">
            <h3 className="text-title">{title}</h3>
            {standing}
          </div>
          <RuleText {...rule} />
        </>
      )}
    </li>
  );
}
