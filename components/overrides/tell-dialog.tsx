'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { fill } from '@/lib/content/fill';
import { OVERRIDE_PROBLEMS } from '@/lib/content/override-problems';
import { form as words } from '@/lib/content/screens/overrides';
import { capitalized } from '@/lib/format/capitalized';
import type { Locale } from '@/lib/format/locale';
import {
  bestPoints,
  keyOf,
  MOST_SAID_BY,
  numbersOf,
  ruleOf,
  type Override,
  type Policy,
  type PolicyNumber,
} from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { entryOf, inputText, numberName, numberText, ruleName } from './number-text';
import type { RuleId } from './tell';
import { judgeTold, type Typed, type Wrong } from './tell-form';

type TellDialogProps = {
  rule: RuleId;
  /** The rules of today as given, without own numbers. */
  published: Policy;
  kept: readonly Override[];
  today: IsoDate;
  onSave: (overrides: Override[]) => void;
  onClose: () => void;
  locale: Locale;
};

/** The numbers of a rule that can be told differently: the best points of a table are not free. */
function choicesOf(rule: RuleId, published: Policy): PolicyNumber[] {
  const isBest = ({ target, value }: PolicyNumber) => {
    if (target.kind !== 'points') return false;
    const table = published.attributes.find(({ signal }) => signal === target.signal);
    return table !== undefined && value === bestPoints(table);
  };
  return numbersOf(published).filter((each) => ruleOf(each.target) === rule && !isBest(each));
}

function toldBefore(
  number: PolicyNumber | undefined,
  published: Policy,
  kept: readonly Override[],
) {
  return kept.find(
    ({ lender, target }) =>
      number && lender === published.lender && keyOf(target) === keyOf(number.target),
  );
}

const wrongValue = ({ value }: Wrong, example: string, locale: Locale) => {
  if (value === undefined) return undefined;
  if (value.length === 0) return fill(words.noValue, locale, { example });
  return value.map((code) => OVERRIDE_PROBLEMS[code][locale]).join(locale === 'en' ? ' ' : '');
};

/** One number of one rule as the lender told it; nothing is kept before it fits. */
export function TellDialog(props: TellDialogProps) {
  const { rule, published, kept, today, onSave, onClose, locale } = props;
  const choices = choicesOf(rule, published);
  const typedFor = (number: PolicyNumber | undefined): Typed => {
    const before = toldBefore(number, published, kept);
    return {
      value: before && number ? inputText(number, before.value, published) : '',
      saidBy: before?.saidBy ?? '',
      on: before?.on ?? today,
    };
  };
  const [index, setIndex] = useState(0);
  const number = choices[index];
  const [typed, setTyped] = useState(() => typedFor(number));
  const [wrong, setWrong] = useState<Wrong>({});
  if (number === undefined) return null;
  const entry = entryOf(number, published);
  const given = numberText(number, number.value, published, locale);
  const change = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }));
  const choose = (next: number) => {
    setIndex(next);
    setTyped(typedFor(choices[next]));
    setWrong({});
  };
  const save = () => {
    const judged = judgeTold(typed, number, published, kept);
    if (judged.ok) return onSave(judged.overrides);
    setWrong(judged.wrong);
    const first = (['value', 'saidBy', 'on'] as const).find((field) => field in judged.wrong);
    if (first) document.getElementById(`tell-${first}`)?.focus();
  };
  const name = capitalized(ruleName(number.target)[locale]);
  return (
    <Dialog
      open
      onClose={onClose}
      title={fill(words.title, locale, { name })}
      closeLabel={words.close[locale]}
      actions={<Button onClick={save}>{words.save[locale]}</Button>}
    >
      <form
        noValidate
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Select
          id="tell-which"
          label={words.which[locale]}
          options={choices.map(({ target }, i) => ({
            value: `${i}`,
            label: capitalized(numberName(target, published, locale)),
          }))}
          value={`${index}`}
          onChange={({ target }) => choose(Number(target.value))}
        />
        <TextInput
          id="tell-value"
          label={words.value[locale]}
          hint={fill(words.now, locale, { value: given })}
          error={wrongValue(wrong, given, locale)}
          inputMode={entry === 'money' ? 'text' : 'decimal'}
          {...(entry === 'money' && { prefix: '¥' })}
          {...(entry === 'percent' && { suffix: '%' })}
          width="short"
          value={typed.value}
          onChange={({ target }) => change({ value: target.value })}
        />
        <TextInput
          id="tell-saidBy"
          label={words.saidBy[locale]}
          hint={words.saidByHint[locale]}
          error={wrong.saidBy && words.noWho[locale]}
          width="full"
          maxLength={MOST_SAID_BY}
          value={typed.saidBy}
          onChange={({ target }) => change({ saidBy: target.value })}
        />
        <TextInput
          id="tell-on"
          type="date"
          label={words.on[locale]}
          hint={words.onHint[locale]}
          error={wrong.on && words.noDay[locale]}
          value={typed.on}
          onChange={({ target }) => change({ on: target.value })}
        />
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
