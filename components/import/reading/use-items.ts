'use client';

import { useCallback, useEffect, useReducer, useRef } from 'react';
import { changeItems } from './items';
import { readSource, type Source } from './read-source';
import type { Desk } from './worker-desk';

/** The files that were given, read one after the other; each can be stopped or taken away. */
export function useItems(desk: Desk) {
  const [items, dispatch] = useReducer(changeItems, []);
  const stops = useRef(new Map<number, AbortController>());
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const next = useRef(1);

  useEffect(() => {
    const running = stops.current;
    return () => running.forEach((stop) => stop.abort());
  }, []);

  const read = useCallback(
    (key: number, source: Source) => {
      const stop = new AbortController();
      stops.current.set(key, stop);
      queue.current = queue.current.then(async () => {
        const found = await readSource(
          source,
          { desk, key },
          {
            signal: stop.signal,
            onProgress: (progress) => dispatch({ type: 'progress', key, progress }),
          },
        );
        if (found !== null) dispatch({ type: 'read', key, read: found });
      });
    },
    [desk],
  );

  const add = useCallback(
    (sources: readonly Source[]) => {
      const added = sources.map((source) => ({ key: next.current++, source }));
      dispatch({ type: 'added', items: added });
      added.forEach(({ key, source }) => read(key, source));
    },
    [read],
  );
  const again = useCallback(
    (key: number, source: Source) => {
      dispatch({ type: 'again', key, source });
      read(key, source);
    },
    [read],
  );
  const remove = useCallback(
    (key: number) => {
      stops.current.get(key)?.abort();
      desk.drop(key);
      dispatch({ type: 'removed', key });
    },
    [desk],
  );
  return { items, add, again, remove };
}
