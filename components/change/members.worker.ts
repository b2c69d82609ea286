// Opens one share off the main thread.

import { tellMembers, type Opened } from './tell-members';

addEventListener('message', ({ data }: MessageEvent<Opened>) => postMessage(tellMembers(data)));
