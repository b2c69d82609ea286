'use client';

import { RadioGroup } from '@/components/ui/radio-group';
import { fieldAt, PROFILE_FIELDS } from '@/lib/content/fields/profile-fields';
import { entry } from '@/lib/content/screens/check';
import type { Draft } from '@/lib/form/draft';
import { useForm, useMessages } from './form-context';

type ToldQuestionProps = {
  list: Exclude<keyof Draft['told'], 'business'>;
  question: string;
  value: string;
};

/** Whether there is anything to list: "none" and "I don't know" are two answers. */
export function ToldQuestion({ list, question, value }: ToldQuestionProps) {
  const { locale, onText } = useForm();
  const name = fieldAt([list]);
  const path = `told.${list}`;
  return (
    <RadioGroup
      id={path}
      name={path}
      legend={question}
      hint={name && PROFILE_FIELDS[name].hint?.[locale]}
      error={useMessages().get(path)}
      options={[
        { value: 'none', label: entry.none[locale] },
        { value: 'some', label: entry.some[locale] },
        { value: '', label: entry.unknown[locale] },
      ]}
      value={value}
      onChange={(chosen) => onText(path, chosen)}
    />
  );
}
