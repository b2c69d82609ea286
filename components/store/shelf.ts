// The kept reviews of a page: read only where they are looked at, and written one by one.

import { united, type Snapshot } from '@/lib/storage/snapshot';
import type { Shelved } from '@/lib/storage/snapshots';
import type { Held } from './held';
import { NO_SHELF, troubled, type Shelf } from './state';

/** Shows a list, if the list is looked at on this page. */
function show(held: Held, change: (snapshots: readonly Snapshot[]) => readonly Snapshot[]) {
  const { shelf } = held.state;
  if (shelf) held.set({ ...held.state, shelf: { ...shelf, snapshots: change(shelf.snapshots) } });
}

/** Reads them; where none are in view yet, page by page as they come. */
async function read(held: Held): Promise<Shelved> {
  const inView = held.state.shelf !== null;
  let over = false;
  const show = ({ snapshots, unreadable, left }: Shelf) =>
    held.set({ ...held.state, shelf: { snapshots, unreadable, left } });
  const listed = await held.device.listSnapshots((soFar) => {
    if (!inView && !over) show(soFar);
  });
  over = true;
  if (listed.ok) {
    show(listed);
    return { ok: true };
  }
  const shelf = { ...(held.state.shelf ?? NO_SHELF), left: 0 };
  held.set({ ...troubled(held.state, listed.code, []), shelf });
  return listed;
}

/** Reads every kept review, if that was not done yet. */
export const openShelf = (held: Held): Promise<Shelved> =>
  held.inTurn(async () => (held.state.shelf === null ? read(held) : { ok: true }));

/** Reads them again, where they are looked at: another tab, or a restored file, has changed them. */
export const reopenShelf = (held: Held): Promise<Shelved> =>
  held.inTurn(async () => (held.state.shelf === null ? { ok: true } : read(held)));

/** Writes, then shows; where the browser keeps nothing, what is shown lives as long as the page. */
const written = (
  held: Held,
  write: () => Promise<Shelved>,
  change: (snapshots: readonly Snapshot[]) => readonly Snapshot[],
): Promise<Shelved> =>
  held.inTurn(async () => {
    const outcome = await write();
    if (outcome.ok) {
      show(held, change);
      held.tabs?.tell('shelved');
      return outcome;
    }
    if (outcome.code === 'BLOCKED') {
      held.set(troubled({ ...held.state, shelf: held.state.shelf ?? NO_SHELF }, 'BLOCKED', []));
      show(held, change);
    }
    return outcome;
  });

/** Keeps a review, or brings a dropped one back. */
export const keepReview = (held: Held, snapshot: Snapshot): Promise<Shelved> =>
  written(
    held,
    async () => {
      const shelved = await held.device.keepSnapshot(snapshot, held.device.now());
      if (shelved.ok) void held.device.askToPersist();
      return shelved;
    },
    (snapshots) => united([snapshot], snapshots),
  );

export const noteReview = (held: Held, id: string, note: string) =>
  written(
    held,
    () => held.device.noteSnapshot(id, note, held.device.now()),
    (snapshots) => snapshots.map((each) => (each.id === id ? { ...each, note } : each)),
  );

export const dropReview = (held: Held, id: string) =>
  written(
    held,
    () => held.device.dropSnapshot(id),
    (snapshots) => snapshots.filter((each) => each.id !== id),
  );
