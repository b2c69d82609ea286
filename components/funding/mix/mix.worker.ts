// Looks for one mix off the main thread, so that the page stays free and can stop it.

import { fundingMix, type MixInput } from '@/lib/funding';

addEventListener('message', ({ data }: MessageEvent<MixInput>) => {
  postMessage(fundingMix(data));
});
