// Stage: policy. Tables laid out from a policy for quick reading are laid out once a policy object:
// attribution and plans review under the same few policies thousands of times.

import type { Policy } from './policy';

/** The same function, asked once a policy object; a policy is never changed in place. */
export function oncePerPolicy<T extends object>(layOut: (policy: Policy) => T) {
  const known = new WeakMap<Policy, T>();
  return (policy: Policy): T => {
    const found = known.get(policy);
    if (found !== undefined) return found;
    const laidOut = layOut(policy);
    known.set(policy, laidOut);
    return laidOut;
  };
}
