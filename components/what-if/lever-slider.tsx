import type { KeyboardEvent } from 'react';
import { along } from '@/lib/charts/scale';
import type { Locale } from '@/lib/format/locale';
import type { WhatIfLever } from '@/lib/review';
import { bigStep, sliderEnd, valueText } from './lever-text';
import styles from './slider.module.css';

type LeverSliderProps = {
  id: string;
  lever: WhatIfLever;
  value: number;
  describedBy: string;
  onMove: (value: number) => void;
  locale: Locale;
};

/** How far a key goes that a slider does not know by itself, or knows differently. */
const PAGES: Readonly<Record<string, 1 | -1>> = { PageUp: 1, PageDown: -1 };

/** The track from end to end, what lies between today and the value, and a mark at today. */
function Track({ lever, value }: Pick<LeverSliderProps, 'lever' | 'value'>) {
  const length = sliderEnd(lever) - lever.min;
  const at = (each: number) => along(each - lever.min, length);
  const [today, now] = [at(lever.today), at(value)];
  return (
    <svg
      aria-hidden="true"
      data-bar=""
      className="absolute inset-x-3.5 top-0 h-11 w-[calc(100%-1.75rem)] overflow-visible"
    >
      <rect x="-7" y="19" width="100%" height="6" rx="3" className="fill-track" />
      <rect x="7" y="19" width="100%" height="6" rx="3" className="fill-track" />
      <rect
        x={`${Math.min(today, now)}%`}
        y="19"
        width={`${Math.abs(now - today)}%`}
        height="6"
        className="fill-accent"
      />
      <svg x={`${today}%`} y="12" overflow="visible">
        <rect x="-1" width="2" height="20" className="fill-rule-strong" />
      </svg>
    </svg>
  );
}

/** One lever by finger, mouse or keyboard; it says its value in the reader's units. */
export function LeverSlider({ id, lever, value, describedBy, onMove, locale }: LeverSliderProps) {
  const page = (event: KeyboardEvent) => {
    const way = PAGES[event.key];
    if (way === undefined) return;
    event.preventDefault();
    onMove(value + way * bigStep(lever));
  };
  return (
    <div className="relative h-11">
      <Track lever={lever} value={value} />
      <input
        type="range"
        id={id}
        aria-describedby={describedBy}
        aria-valuetext={valueText(lever, value, locale)}
        min={lever.min}
        max={sliderEnd(lever)}
        step={lever.step}
        value={value}
        onChange={(event) => onMove(event.target.valueAsNumber)}
        onKeyDown={page}
        className={`${styles['range']} relative scroll-mt-40 rounded-md lg:scroll-mt-0`}
      />
    </div>
  );
}
