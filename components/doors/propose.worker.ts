// Looks for the least way back off the main thread.

import type { Situated } from '@/components/plan/stages';
import { propose } from './propose';

addEventListener('message', ({ data }: MessageEvent<Situated>) => postMessage(propose(data)));
