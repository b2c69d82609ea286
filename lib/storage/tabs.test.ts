import { afterEach, expect, test, vi } from 'vitest';
import { CHANNEL } from './names';
import { joinTabs, type TabMessage } from './tabs';

afterEach(() => vi.unstubAllGlobals());

test('a tab hears the others and not itself', async () => {
  const heard: TabMessage[] = [];
  const other = joinTabs(() => heard.push('erased'));
  const mine = joinTabs((message) => heard.push(message));
  other.tell('saved');
  await vi.waitFor(() => expect(heard).toEqual(['saved']));
  mine.close();
  other.close();
});

test('whatever else is said on the channel is not heard', async () => {
  const heard: TabMessage[] = [];
  const mine = joinTabs((message) => heard.push(message));
  const stranger = new BroadcastChannel(CHANNEL);
  stranger.postMessage({ draft: 'mine now' });
  stranger.postMessage('saved');
  await vi.waitFor(() => expect(heard).toEqual(['saved']));
  mine.close();
  stranger.close();
});

test('a browser without channels leaves the tab alone', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const mine = joinTabs(() => {});
  expect(() => mine.tell('saved')).not.toThrow();
});
