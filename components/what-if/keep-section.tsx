'use client';

import { memo } from 'react';
import { Section } from '@/components/ui/section';
import { fill } from '@/lib/content/fill';
import { keeping as words } from '@/lib/content/screens/what-if-kept';
import type { Locale } from '@/lib/format/locale';
import type { WhatIfLever, WhatIfValues } from '@/lib/review';
import { MAX_SCENARIOS } from '@/lib/storage/kept-plan';
import { Compare } from './compare';
import { KeepForm } from './keep-form';
import { withAdded } from './kept';
import type { Base } from './outcome';
import { useScenarios } from './use-scenarios';

type KeepSectionProps = {
  base: Base;
  levers: readonly WhatIfLever[];
  values: WhatIfValues;
  onLoad: (values: WhatIfValues) => void;
  own: boolean;
  locale: Locale;
};

/** Scenarios with names, kept on the device and compared with today. */
export const KeepSection = memo(function KeepSection({
  base,
  levers,
  values,
  onLoad,
  own,
  locale,
}: KeepSectionProps) {
  const [items, change] = useScenarios(own);
  return (
    <Section
      id="scenarios"
      ruled
      title={words.title[locale]}
      lead={fill(own ? words.lead : words.sample, locale, { most: MAX_SCENARIOS })}
    >
      <KeepForm
        values={values}
        items={items}
        onKeep={(name) =>
          change((each) => withAdded(each, { name, values, savedOn: base.today.asOf }))
        }
        locale={locale}
      />
      <div className="mt-6">
        <Compare
          base={base}
          levers={levers}
          items={items}
          onChange={change}
          onLoad={onLoad}
          locale={locale}
        />
      </div>
    </Section>
  );
});
