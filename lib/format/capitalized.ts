/** A name as it begins a line or a label: English ones are written to stand inside a sentence. */
export const capitalized = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
