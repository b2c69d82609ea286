/** A name as it begins a line: English ones are written to stand inside a sentence. */
export const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
