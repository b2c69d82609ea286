// One letter from what is known, in the order in which it reads.

import { complaint } from './complaint';
import { dispute } from './dispute';
import { explanation } from './explanation';
import { hardship } from './hardship';
import type { Letter, LetterId, Part, Receiver } from './letter';
import type { Matter } from './matter';
import { notMine } from './not-mine';
import { restoration } from './restoration';

type Writer = (matter: Matter, subject: string | null, to: Receiver) => Part[];

const WRITERS: Record<LetterId, Writer> = {
  hardship,
  explanation,
  restoration,
  dispute,
  notMine,
  complaint,
};

/**
 * A letter as parts. `subject` names the debt or the record it is about, where the letter has a
 * choice; what no one knows is a blank. Only a dispute may go to the bureau.
 */
export const writeLetter = (
  id: LetterId,
  matter: Matter,
  subject: string | null = null,
  to: Receiver = 'lender',
): Letter => ({
  id,
  subject,
  parts: WRITERS[id](matter, subject, to),
});
