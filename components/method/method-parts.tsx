import type { ReactNode } from 'react';
import { METHOD_SECTIONS, type MethodSection } from '@/lib/content/method/method';
import { limits } from '@/lib/content/screens/landing-notes';
import { counting } from '@/lib/content/screens/method-counting';
import { glossary, help } from '@/lib/content/screens/method-screen';
import type { Words } from '@/lib/content/words';
import type { Locale } from '@/lib/format/locale';
import { BasisList } from './basis-list';
import { CountingRules } from './counting-rules';
import { EvidenceTable } from './evidence-table';
import { HelpLines } from './help-lines';
import { IsNot } from './is-not';
import { MethodGlossary } from './method-glossary';
import { MethodSteps } from './method-steps';
import { PrivacyFacts } from './privacy-facts';
import { ProseSection } from './prose-section';

type MethodPart = {
  id: string;
  name: Words;
  Body: (props: { locale: Locale }) => ReactNode;
};

/** What stands under the paragraphs of a section. */
const UNDER: Partial<Record<string, MethodPart['Body']>> = {
  numbers: BasisList,
  evidence: EvidenceTable,
  privacy: PrivacyFacts,
};

const steps = (section: MethodSection): MethodPart[] => [
  {
    id: section.id,
    name: section.title,
    Body: ({ locale }) => <MethodSteps section={section} locale={locale} />,
  },
  { id: 'counting', name: counting.title, Body: CountingRules },
];

function prose(section: MethodSection): MethodPart[] {
  const Under = UNDER[section.id];
  return [
    {
      id: section.id,
      name: section.title,
      Body: ({ locale }) => (
        <ProseSection section={section} locale={locale}>
          {Under && <Under locale={locale} />}
        </ProseSection>
      ),
    },
  ];
}

/** The parts of the page in their order: how it works, on what it rests, what it is not, help. */
export const METHOD_PARTS: readonly MethodPart[] = [
  ...METHOD_SECTIONS.flatMap((section) => (section.id === 'how' ? steps(section) : prose(section))),
  { id: 'glossary', name: glossary.title, Body: MethodGlossary },
  { id: 'not', name: limits.title, Body: IsNot },
  { id: 'help', name: help.title, Body: HelpLines },
];
