// Works out one borrower's doors off the main thread.

import { workOut, type Asked } from './work-out';

addEventListener('message', ({ data }: MessageEvent<Asked>) => postMessage(workOut(data)));
