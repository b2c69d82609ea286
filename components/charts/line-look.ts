// How lines over time are told apart: by colour, by dashes and by weight.

export type LineLook = 'main' | 'other' | 'warning';

export const LINE_LOOKS: Readonly<
  Record<LineLook, { stroke: string; strokeWidth: number; strokeDasharray?: string }>
> = {
  main: { stroke: 'var(--color-accent)', strokeWidth: 3 },
  other: { stroke: 'var(--color-ink-muted)', strokeWidth: 2, strokeDasharray: '7 4' },
  warning: { stroke: 'var(--color-watch)', strokeWidth: 2, strokeDasharray: '2 3' },
};
