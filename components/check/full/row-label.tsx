'use client';

import { fill } from '@/lib/content/fill';
import { rows } from '@/lib/content/screens/check-rows';
import { fieldAt, PROFILE_FIELDS } from '@/lib/content/fields/profile-fields';
import { readPath } from '@/lib/form/issue';
import { useForm } from './form-context';

/** A field's label with its row in front of it; where there is room, heads stand for all rows. */
export function RowLabel({ path, index }: { path: string; index: number }) {
  const { locale } = useForm();
  const name = fieldAt(readPath(path));
  return (
    <span className="md:sr-only">
      <span className="sr-only">{fill(rows.row, locale, { row: index + 1 })} </span>
      {name && PROFILE_FIELDS[name].label[locale]}
    </span>
  );
}
