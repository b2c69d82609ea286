import { Mixed } from '@/components/ui/mixed';
import { fill } from '@/lib/content/fill';
import { FINDINGS } from '@/lib/content/import/report';
import { changes as words } from '@/lib/content/screens/import-report';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { formatPercent } from '@/lib/format/percent';
import type { Finding } from '@/lib/import';

function sentence({ code, limit, utilization, byCut }: Finding, locale: Locale): string {
  const money = (fen: Finding['limit']['from']) =>
    fen === null ? words.notSaid[locale] : formatMoney(fen);
  const rate = (ratio: number | null) =>
    ratio === null ? words.notSaid[locale] : formatPercent(ratio, locale);
  const text = fill(FINDINGS[code], locale, {
    from: money(limit.from),
    to: money(limit.to),
    usedFrom: rate(utilization.from),
    usedTo: rate(utilization.to),
  });
  const gap = locale === 'zh-CN' ? '' : ' ';
  return byCut ? `${text}${gap}${words.byCut[locale]}` : text;
}

type Group = { institution: string; findings: Finding[] };

function byInstitution(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.institution);
    if (group) group.push(finding);
    else groups.set(finding.institution, [finding]);
  }
  return [...groups].map(([institution, own]) => ({ institution, findings: own }));
}

/** What each institution did to its limits between two reports. */
export function Findings({ findings, locale }: { findings: readonly Finding[]; locale: Locale }) {
  if (findings.length === 0) return <p>{words.noFindings[locale]}</p>;
  return (
    <ul className="border-b border-rule">
      {byInstitution(findings).map(({ institution, findings: own }) => (
        <li key={institution} className="border-t border-rule py-2.5">
          <span className="font-semibold">
            <Mixed text={institution} locale={locale} />
          </span>
          <ul className="figures">
            {own.map((finding, index) => (
              <li key={index}>{sentence(finding, locale)}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
