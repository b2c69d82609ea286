/** A name that fits a sentence, as a label of its own. */
export const capitalized = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
