// Starts a worker thread in TypeScript: threads do not inherit the loader of the main one.

import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
