/**
 * `npm test` shows every journey once, and each screen without barriers once; what shows the same
 * again carries this tag and runs with `npm run e2e`.
 */
export const thorough = { tag: '@thorough' };

/** The journey in the other language: Chinese comes first, English again with all of them. */
export const thoroughIn = (locale: string) => (locale === 'en' ? thorough : {});
