import { classes } from '@/components/ui/classes';
import { along } from '@/lib/charts/scale';
import { shares } from '@/lib/content/screens/change';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import { toFen, type Fen } from '@/lib/units/fen';
import { signed } from './amounts';
import { playerName } from './player-name';
import type { Split } from './split';
import { waterfallOf, type Fall, type Whose } from './waterfall';
import { WhoseBar } from './whose-mark';

const THICK = 12;
/** In percent: a small share is still a mark. */
const LEAST = 0.8;

type StepProps = {
  name: string;
  text: string;
  whose: Whose | 'end';
  from: Fen;
  to: Fen;
  most: Fen;
  /** Whether a step comes before it, and after it. */
  led: boolean;
  leads: boolean;
};

/** A thin line that leads from one step to the next, where the steps stand close. */
function Lead({ at, y1, y2 }: { at: string; y1: string; y2: string }) {
  return (
    <line
      x1={at}
      x2={at}
      y1={y1}
      y2={y2}
      strokeDasharray="2 3"
      className="hidden stroke-rule-strong sm:block"
    />
  );
}

function Step({ name, text, whose, from, to, most, led, leads }: StepProps) {
  const [low, high] = [along(Math.min(from, to), most), along(Math.max(from, to), most)];
  const width = Math.max(high - low, LEAST);
  const isEnd = whose === 'end';
  return (
    <li className="grid grid-cols-[1fr_auto] items-center gap-x-4 pb-1.5 sm:grid-cols-[9rem_1fr_6.5rem] sm:pb-0">
      <span className={classes('text-note', isEnd ? 'font-semibold' : 'text-ink-muted')}>
        {name}
      </span>
      <span
        className={classes(
          'text-right text-note sm:col-start-3 sm:row-start-1',
          isEnd && 'font-bold',
        )}
      >
        {text}
      </span>
      <svg
        aria-hidden="true"
        data-bar=""
        className="col-span-2 block h-4 w-full overflow-visible sm:col-span-1 sm:col-start-2 sm:row-start-1 sm:h-7"
      >
        {led && <Lead at={`${along(isEnd ? to : from, most)}%`} y1="0" y2="50%" />}
        {leads && <Lead at={`${along(to, most)}%`} y1="50%" y2="100%" />}
        <svg y="50%" overflow="visible">
          <WhoseBar
            whose={whose}
            x={`${Math.min(low, 100 - width)}%`}
            y={-THICK / 2}
            width={`${width}%`}
            height={THICK}
          />
        </svg>
      </svg>
    </li>
  );
}

const nameOf = ({ key }: Fall, locale: Locale) =>
  key === 'unexplained' ? shares.unexplained[locale] : playerName(key, locale);

/** What the two ends are called, where they are not an event and the time before it. */
export type Ends = { before: string; after: string };

type WaterfallChartProps = { split: Split; ends?: Ends | undefined; locale: Locale };

/** From the limit before to what was left, change by change; the unexplained as a dashed outline. */
export function WaterfallChart({ split, ends, locale }: WaterfallChartProps) {
  const { start, end, falls, most } = waterfallOf(split);
  const known = split.observed !== null;
  const zero = toFen(0);
  return (
    <ol className="figures">
      <Step
        name={ends?.before ?? (known ? shares.before : shares.reviewBefore)[locale]}
        text={formatMoneyShort(start, locale)}
        whose="end"
        from={zero}
        to={start}
        most={most}
        led={false}
        leads
      />
      {falls.map((fall) => (
        <Step
          key={fall.key}
          name={nameOf(fall, locale)}
          text={signed(fall.amount, locale)}
          whose={fall.whose}
          from={fall.from}
          to={fall.to}
          most={most}
          led
          leads
        />
      ))}
      <Step
        name={ends?.after ?? (known ? shares.after : shares.reviewAfter)[locale]}
        text={formatMoneyShort(end, locale)}
        whose="end"
        from={zero}
        to={end}
        most={most}
        led
        leads={false}
      />
    </ol>
  );
}
