'use client';

import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Details } from '@/components/ui/details';
import { Mixed } from '@/components/ui/mixed';
import { Select } from '@/components/ui/select';
import { Table } from '@/components/ui/table';
import { fill } from '@/lib/content/fill';
import { COLUMN_NAMES, MISSING_COLUMNS } from '@/lib/content/import/bills';
import { mapping as words } from '@/lib/content/screens/import-bills';
import type { Locale } from '@/lib/format/locale';
import type { ColumnField, ColumnMapping, FileColumns, MissingColumn } from '@/lib/import';

const FIELDS = Object.keys(COLUMN_NAMES) as ColumnField[];
const FIRST: readonly ColumnField[] = [
  'day',
  'amount',
  'moneyIn',
  'moneyOut',
  'flow',
  'counterparty',
  'description',
];

type MappingFormProps = {
  id: string;
  columns: FileColumns;
  onMapping: (mapping: ColumnMapping) => void;
  locale: Locale;
};

/** Asks what the columns of an unknown table are, with a guess to start from. */
export function MappingForm({ id, columns: file, onMapping, locale }: MappingFormProps) {
  const [columns, setColumns] = useState(file.guess);
  const [card, setCard] = useState(false);
  const [spendingIsPositive, setPositive] = useState(false);
  const [missing, setMissing] = useState<readonly MissingColumn[]>([]);
  const names = file.names.map((name, index) =>
    name === ''
      ? fill(words.column, locale, { number: index + 1 })
      : fill(words.columnNamed, locale, { number: index + 1, name }),
  );
  const options = names.map((label, index) => ({ value: String(index), label }));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { missingColumns } = await import('@/lib/import');
    const lacks = missingColumns({ columns });
    setMissing(lacks);
    const [first] = lacks;
    if (first) document.getElementById(`${id}-${first}`)?.focus();
    else {
      const { headingLine, delimiter } = file;
      onMapping({ headingLine, delimiter, columns, card, spendingIsPositive });
    }
  };
  const choose = (field: ColumnField, value: string) => {
    const next = { ...columns };
    if (value === '') delete next[field];
    else next[field] = Number(value);
    setColumns(next);
  };
  const select = (field: ColumnField) => {
    const lack = missing.find((each) => each === field);
    return (
      <Select
        key={field}
        id={`${id}-${field}`}
        label={COLUMN_NAMES[field][locale]}
        error={lack && MISSING_COLUMNS[lack][locale]}
        empty={words.absent[locale]}
        options={options}
        value={String(columns[field] ?? '')}
        onChange={(event) => choose(field, event.target.value)}
      />
    );
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="mt-4">
      <h3 className="text-title">{words.title[locale]}</h3>
      <p className="measure mt-1 mb-4 text-ink-muted">{words.lead[locale]}</p>
      <Table
        caption={words.examples[locale]}
        columns={names.map((label, index) => ({ key: String(index), label }))}
        rows={file.examples.map((cells, index) => ({
          key: String(index),
          cells: names.map((_, at) => <Mixed key={at} text={cells[at] ?? ''} locale={locale} />),
        }))}
      />
      <div className="mt-5 grid gap-4 sm:grid-cols-2">{FIRST.map(select)}</div>
      <Details summary={words.more[locale]} className="mt-3">
        <div className="grid gap-4 sm:grid-cols-2">
          {FIELDS.filter((field) => !FIRST.includes(field)).map(select)}
        </div>
      </Details>
      <Checkbox
        id={`${id}-card`}
        label={words.card[locale]}
        checked={card}
        onChange={(event) => setCard(event.target.checked)}
      />
      <Checkbox
        id={`${id}-positive`}
        label={words.positive[locale]}
        checked={spendingIsPositive}
        onChange={(event) => setPositive(event.target.checked)}
      />
      <Button type="submit" tone="secondary" className="mt-3">
        {words.read[locale]}
      </Button>
    </form>
  );
}
