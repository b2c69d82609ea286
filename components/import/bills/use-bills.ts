'use client';

import { useEffect, useState } from 'react';
import type { FigureKey, LedgerAnswer, LedgerPage, RowKind } from '@/lib/import';
import type { IsoDate } from '@/lib/units/calendar';
import type { BillSummary, Progress } from '../reading/read';
import type { Desk } from '../reading/worker-desk';

export type BillsState = LedgerAnswer & {
  owners: string;
  onOwners: (owners: string) => void;
  onKind: (id: string, kind: RowKind) => void;
  /** The rows of a figure, those already shown first; `null` where they cannot be had. */
  rowsOf: (figure: FigureKey, held: readonly string[], upTo: number) => Promise<LedgerPage | null>;
};

/** `progress`: the figures are being worked out anew, and take a while. */
export type BillsWork = { bills: BillsState | null; progress: Progress | null; failed: boolean };

/** An answer, and the files it is about: it stands only while one of them is still there. */
type Worked = { files: readonly BillSummary[]; answer: LedgerAnswer };

const ownersOf = (files: readonly BillSummary[]) => [
  ...new Set(files.flatMap(({ heading }) => (heading.owner === null ? [] : [heading.owner]))),
];

/** The figures of all bills, worked out beside the page; they follow what is said here. */
export function useBills(desk: Desk, files: readonly BillSummary[], asOf: IsoDate): BillsWork {
  const [kinds, setKinds] = useState<Readonly<Record<string, RowKind>>>({});
  const [typed, setTyped] = useState<string | null>(null);
  const [worked, setWorked] = useState<Worked | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [failed, setFailed] = useState(false);
  const owners = typed ?? ownersOf(files).join('，');

  useEffect(() => {
    if (files.length === 0) return;
    const stop = new AbortController();
    const choices = { kinds, ownNames: owners.split(/[,，、;；\n]/u) };
    void desk
      .ask({ kind: 'figures', choices, asOf }, { signal: stop.signal, onProgress: setProgress })
      .then((answer) => {
        if (stop.signal.aborted) return;
        setProgress(null);
        setFailed(false);
        if (answer !== null) setWorked({ files, answer });
      })
      .catch(() => {
        setProgress(null);
        setFailed(true);
      });
    return () => stop.abort();
  }, [desk, files, kinds, owners, asOf]);

  if (files.length === 0) return { bills: null, progress: null, failed: false };
  if (!worked?.files.some((file) => files.includes(file))) {
    return { bills: null, progress, failed };
  }
  const bills: BillsState = {
    ...worked.answer,
    owners,
    onOwners: setTyped,
    onKind: (id, kind) => setKinds({ ...kinds, [id]: kind }),
    rowsOf: (figure, held, upTo) =>
      desk.ask({ kind: 'rows', figure, held, upTo }).catch(() => null),
  };
  return { bills, progress, failed };
}
