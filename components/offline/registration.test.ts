import { expect, it, vi } from 'vitest';
import { keepSite, takeOver } from './registration';

class Worker extends EventTarget {
  postMessage = vi.fn();
}

class Registration extends EventTarget {
  installing: Worker | null = null;
  waiting: Worker | null = null;
}

class Workers extends EventTarget {
  controller: Worker | null = null;
  registration: Registration | null = new Registration();
  register = vi.fn(async () => {
    if (!this.registration) throw new Error('refused');
    return this.registration;
  });
}

const asWorkers = (workers: Workers) => workers as unknown as ServiceWorkerContainer;

async function kept(workers: Workers) {
  const hear = vi.fn();
  await keepSite(asWorkers(workers), hear);
  return hear;
}

it('says nothing on a first visit, when the first version settles in', async () => {
  const workers = new Workers();
  const first = new Worker();
  if (workers.registration) workers.registration.installing = first;
  const hear = await kept(workers);
  if (workers.registration) workers.registration.waiting = first;
  first.dispatchEvent(new Event('statechange'));
  expect(hear).not.toHaveBeenCalled();
});

it('says so when a new version has been fetched while the page was open', async () => {
  const workers = new Workers();
  workers.controller = new Worker();
  const hear = await kept(workers);
  const next = new Worker();
  const { registration } = workers;
  if (!registration) throw new Error('there is one');
  registration.installing = next;
  registration.dispatchEvent(new Event('updatefound'));
  expect(hear).not.toHaveBeenCalled();
  registration.waiting = next;
  next.dispatchEvent(new Event('statechange'));
  expect(hear).toHaveBeenCalledExactlyOnceWith(next);
});

it('says so at once when one has been waiting since an earlier visit', async () => {
  const workers = new Workers();
  workers.controller = new Worker();
  if (workers.registration) workers.registration.waiting = new Worker();
  expect(await kept(workers)).toHaveBeenCalledOnce();
});

it('goes on without where the browser refuses', async () => {
  const workers = new Workers();
  workers.registration = null;
  expect(await kept(workers)).not.toHaveBeenCalled();
});

it('a version takes over once asked to, and the page is opened anew once', () => {
  const workers = new Workers();
  const waiting = new Worker();
  const reload = vi.fn();
  takeOver(asWorkers(workers), waiting as unknown as ServiceWorker, reload);
  expect(waiting.postMessage).toHaveBeenCalledWith('take-over');
  expect(reload).not.toHaveBeenCalled();
  workers.dispatchEvent(new Event('controllerchange'));
  workers.dispatchEvent(new Event('controllerchange'));
  expect(reload).toHaveBeenCalledOnce();
});
