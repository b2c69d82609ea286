// Tells one change off the main thread.

import { tellChange, type Asked } from './tell-change';

addEventListener('message', ({ data }: MessageEvent<Asked>) => postMessage(tellChange(data)));
