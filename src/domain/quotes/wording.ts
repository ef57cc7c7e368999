/** UTF-16 code units: a quotation longer than this is a text of its own, and stays one. */
export const LONGEST_WORDING = 20_000
