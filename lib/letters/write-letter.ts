// One letter from what is known, in the order in which it reads.

import { complaint } from './complaint';
import { dispute } from './dispute';
import { explanation } from './explanation';
import { hardship } from './hardship';
import type { Letter, LetterId, Part } from './letter';
import type { Matter } from './matter';
import { notMine } from './not-mine';
import { restoration } from './restoration';

const WRITERS: Record<LetterId, (matter: Matter, subject: string | null) => Part[]> = {
  hardship,
  explanation,
  restoration,
  dispute,
  notMine,
  complaint,
};

/**
 * A letter as parts. `subject` names the debt or the record it is about, where the letter has a
 * choice; what no one knows is a blank.
 */
export const writeLetter = (
  id: LetterId,
  matter: Matter,
  subject: string | null = null,
): Letter => ({
  id,
  subject,
  parts: WRITERS[id](matter, subject),
});
