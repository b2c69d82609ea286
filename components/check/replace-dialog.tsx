'use client';

import { Button, ButtonLink } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { replace } from '@/lib/content/screens/check';
import type { Locale } from '@/lib/format/locale';
import { href } from '@/lib/site';

type ReplaceDialogProps = {
  open: boolean;
  onConfirm: () => void;
  onClose: () => void;
  locale: Locale;
};

/** Asks before the borrower's own full form gives way to other answers. */
export function ReplaceDialog({ open, onConfirm, onClose, locale }: ReplaceDialogProps) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={replace.title[locale]}
      closeLabel={replace.cancel[locale]}
      actions={
        <>
          <Button onClick={onConfirm}>{replace.confirm[locale]}</Button>
          <ButtonLink tone="secondary" href={`${href(locale, 'history')}#backup`}>
            {replace.backup[locale]}
          </ButtonLink>
        </>
      }
    >
      <p>{replace.text[locale]}</p>
    </Dialog>
  );
}
