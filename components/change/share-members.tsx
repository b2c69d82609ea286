'use client';

import { useMemo, useState } from 'react';
import { Details } from '@/components/ui/details';
import { Loading } from '@/components/ui/loading';
import { Mixed } from '@/components/ui/mixed';
import { Table } from '@/components/ui/table';
import { fill } from '@/lib/content/fill';
import { shares } from '@/lib/content/screens/change';
import { members as words } from '@/lib/content/screens/members';
import type { Locale } from '@/lib/format/locale';
import { formatSigned } from '@/lib/format/money';
import { formatSignedNumber } from '@/lib/format/number';
import { memberName } from './member-name';
import { playerName } from './player-name';
import type { Opened } from './tell-members';
import { useBeside } from '@/components/work/use-beside';
import { membersJob } from './members-job';

type MembersProps = Opened & { locale: Locale };

function MembersTable({ sides, share, unit, locale }: MembersProps) {
  const asked = useMemo(() => ({ sides, share, unit }), [sides, share, unit]);
  const members = useBeside(asked, membersJob);
  if (members === null) return <Loading label={words.loading[locale]} lines={3} />;
  const { accounts } = sides.after.profile;
  return (
    <Table
      caption={fill(words.caption, locale, { name: playerName(share.player, locale) })}
      captionHidden
      columns={[
        { key: 'member', label: words.member[locale] },
        { key: 'limit', label: shares.limit[locale], figures: true },
        { key: 'score', label: shares.score[locale], figures: true },
        { key: 'alone', label: shares.alone[locale], figures: true },
      ]}
      rows={members.map(({ member, limit, score, alone }, index) => ({
        key: `${index}`,
        cells: [
          <span key="name" className="block min-w-36 font-normal">
            <Mixed text={memberName(member, accounts, locale)} locale={locale} />
          </span>,
          formatSigned(limit),
          formatSignedNumber(score),
          formatSigned(alone),
        ],
      }))}
      total={{
        key: 'total',
        cells: [words.sum[locale], formatSigned(share.limit), formatSignedNumber(share.score), ''],
      }}
    />
  );
}

/** What a share is made of, worked out once it is opened. */
export function ShareMembers(props: MembersProps) {
  const { share, locale } = props;
  const [opened, setOpened] = useState(false);
  return (
    <Details
      offPaper
      className="pl-4"
      summary={words.open[locale]}
      about={playerName(share.player, locale)}
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      {opened && <MembersTable {...props} />}
    </Details>
  );
}
