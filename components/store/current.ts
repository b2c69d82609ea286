import { device } from './device';
import { createSession } from './session';

/** The page's one session. It touches the browser only once it is started. */
export const session = createSession(device);
