'use client';

import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import { ScrollArea } from '@/components/ui/scroll-area';
import { fill } from '@/lib/content/fill';
import { table as words } from '@/lib/content/screens/what-if-kept';
import type { Locale } from '@/lib/format/locale';
import type { Compared, CompareRow } from './compare-rows';

type Act = (id: string) => void;

type CompareTableProps = {
  rows: readonly CompareRow[];
  compared: readonly Pick<Compared, 'id' | 'name'>[];
  onLoad: Act;
  onRename: Act;
  onRemove: Act;
  locale: Locale;
};

const cell = 'border-b border-rule py-2 pr-4 text-left align-baseline font-normal';
/** The names of the rows stay in view while the scenarios scroll past. */
const first = 'sticky left-0 z-1 max-w-28 min-w-24 bg-paper font-semibold sm:max-w-44';

type ActionProps = { shown: string; said: string; onClick: () => void };

const Action = ({ shown, said, onClick }: ActionProps) => (
  <Button tone="quiet" className="justify-start text-note" onClick={onClick}>
    <span aria-hidden="true">{shown}</span>
    <span className="sr-only">{said}</span>
  </Button>
);

/** Today and every scenario kept, a column each; what can be done with one stands at its foot. */
export function CompareTable(props: CompareTableProps) {
  const { rows, compared, onLoad, onRename, onRemove, locale } = props;
  return (
    <ScrollArea labelledBy="compare-caption" className="relative">
      <table className="border-collapse">
        <caption id="compare-caption" className="sr-only">
          {words.caption[locale]}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={classes(cell, first, 'border-rule-strong')}>
              <span className="sr-only">{words.what[locale]}</span>
            </th>
            {[{ id: 'today', name: words.today[locale] }, ...compared].map(({ id, name }) => (
              <th
                key={id}
                scope="col"
                className={classes(cell, 'min-w-44 border-rule-strong font-semibold')}
              >
                <span className="block max-w-48">{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cells }) => (
            <tr key={key}>
              <th scope="row" className={classes(cell, first, 'text-note')}>
                {name}
              </th>
              {cells.map((text, at) => (
                <td
                  key={compared[at - 1]?.id ?? 'today'}
                  className={classes(cell, 'figures', key === 'limit' && 'font-bold')}
                >
                  {text}
                </td>
              ))}
            </tr>
          ))}
          <tr data-screen-only="">
            <th scope="row" className={classes(cell, first, 'text-note')}>
              <span className="sr-only">{words.edit[locale]}</span>
            </th>
            <td className={cell} />
            {compared.map(({ id, name }) => (
              <td key={id} className={cell}>
                <span className="flex flex-col items-start">
                  <Action
                    shown={words.load[locale]}
                    said={fill(words.loadNamed, locale, { name })}
                    onClick={() => onLoad(id)}
                  />
                  <Action
                    shown={words.rename[locale]}
                    said={fill(words.renameNamed, locale, { name })}
                    onClick={() => onRename(id)}
                  />
                  <Action
                    shown={words.remove[locale]}
                    said={fill(words.removeNamed, locale, { name })}
                    onClick={() => onRemove(id)}
                  />
                </span>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </ScrollArea>
  );
}
