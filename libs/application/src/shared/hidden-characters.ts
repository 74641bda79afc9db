/** Control characters, and marks that turn the direction of writing: they let a text look like another. */
export const HIDDEN_CHARACTERS = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
