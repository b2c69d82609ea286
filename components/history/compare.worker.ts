// Splits the change between two kept reviews off the main thread.

import { tellCompared, type Asked } from './tell-compared';

addEventListener('message', ({ data }: MessageEvent<Asked>) => postMessage(tellCompared(data)));
