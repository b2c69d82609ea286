'use client';

import { Component, type ReactNode } from 'react';

type ChartGuardProps = { failed: string; children: ReactNode };

/** A chart that cannot be drawn takes nothing else with it. */
export class ChartGuard extends Component<ChartGuardProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    const { failed, children } = this.props;
    return this.state.broken ? <p className="text-ink-muted">{failed}</p> : children;
  }
}
