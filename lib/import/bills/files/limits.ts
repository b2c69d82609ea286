// How large a file may be. A text is read in pieces and may be long; a spreadsheet has to stand in
// memory whole, many times its packed size.

const MB = 1024 * 1024;

/** A CSV read whole; longer ones are streamed. */
export const MAX_TEXT_BYTES = 64 * MB;
/** A CSV read in pieces. */
export const MAX_STREAM_BYTES = 2048 * MB;
export const MAX_XLSX_BYTES = 10 * MB;
/** What an archive may unpack to, so that a small file cannot fill the memory. */
export const MAX_UNPACKED_BYTES = 120 * MB;
