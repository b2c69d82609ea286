import { LINE_LOOKS, type LineLook } from './line-look';

type LineKeyProps = { lines: readonly { look: LineLook; text: string }[]; band: string };

/** What the lines of a chart stand for, and the band behind them. */
export function LineKey({ lines, band }: LineKeyProps) {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-note">
      {lines.map(({ look, text }) => (
        <li key={look} className="flex items-center gap-2">
          <svg viewBox="0 0 32 8" aria-hidden="true" data-bar="" className="h-2 w-8 flex-none">
            <path d="M0 4h32" {...LINE_LOOKS[look]} />
          </svg>
          {text}
        </li>
      ))}
      <li className="flex items-center gap-2 text-ink-muted">
        <svg viewBox="0 0 32 14" aria-hidden="true" data-bar="" className="h-3.5 w-8 flex-none">
          <rect width="32" height="14" className="fill-accent-soft stroke-accent-mid" />
        </svg>
        {band}
      </li>
    </ul>
  );
}
