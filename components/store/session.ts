import type { Envelope } from '@/lib/storage/envelope';
import type { KeptPlan, KeptScenarios } from '@/lib/storage/kept-plan';
import type { Snapshot } from '@/lib/storage/snapshot';
import type {
  Answers,
  KeptLetters,
  KeptOverrides,
  KeptRates,
  Settings,
} from '@/lib/storage/values';
import type { Profile } from '@/lib/review';
import { hold, type Device } from './held';
import { loadFirst, lookElsewhere, takeOther } from './loading';
import { flush, keepMine, leave, save } from './saving';
import { dropReview, keepReview, noteReview, openShelf, reopenShelf } from './shelf';
import { eraseAll, exportAll, importAll, letGo, type Take } from './whole';

/** One page's view of what the device keeps, and all that a screen may do with it. */
export function createSession(device: Device) {
  const held = hold(device);
  let begun = false;

  /** Reads what is kept, once, and hears other tabs until the returned function is called. */
  function start() {
    if (!begun) void loadFirst(held);
    begun = true;
    held.tabs ??= device.joinTabs((message) => {
      if (message === 'erased') void letGo(held);
      else void (message === 'saved' ? lookElsewhere(held) : reopenShelf(held));
    });
    return () => {
      held.tabs?.close();
      held.tabs = null;
    };
  }

  return {
    get: () => held.state,
    subscribe: held.subscribe,
    start,
    flush: () => flush(held),
    /** What to do while the page closes. */
    leave() {
      leave(held);
      void flush(held);
    },
    lookElsewhere: () => lookElsewhere(held),
    actions: {
      /** For a form as it is typed: on the screen at once, on the device when typing rests. */
      saveDraft: (draft: Answers | null) => save(held, 'draft', draft),
      saveQuick: (quick: Answers | null) => save(held, 'quick', quick),
      saveProfile(profile: Profile | null) {
        save(held, 'profile', profile);
        return flush(held);
      },
      saveSettings(settings: Settings | null) {
        save(held, 'settings', settings);
        return flush(held);
      },
      /** The adopted plan with what is done of it; `null` drops it. */
      savePlan(plan: KeptPlan | null) {
        save(held, 'plan', plan);
        return flush(held);
      },
      saveScenarios(scenarios: KeptScenarios | null) {
        save(held, 'scenarios', scenarios);
        return flush(held);
      },
      saveOverrides(overrides: KeptOverrides | null) {
        save(held, 'overrides', overrides);
        return flush(held);
      },
      saveRates(rates: KeptRates | null) {
        save(held, 'rates', rates);
        return flush(held);
      },
      /** Letters as they are typed: kept when typing rests. */
      saveLetters: (letters: KeptLetters | null) => save(held, 'letters', letters),
      /** Reads the kept reviews into `shelf`; until a page asks for it, they are left alone. */
      openShelf: () => openShelf(held),
      keepReview: (snapshot: Snapshot) => keepReview(held, snapshot),
      noteReview: (id: string, note: string) => noteReview(held, id, note),
      dropReview: (id: string) => dropReview(held, id),
      loadOther: () => takeOther(held),
      keepMine: () => keepMine(held),
      exportAll: () => exportAll(held),
      importAll: (envelope: Envelope, take: Take) => importAll(held, envelope, take),
      eraseAll: () => eraseAll(held),
    },
  };
}
