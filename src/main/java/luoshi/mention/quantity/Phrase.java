package luoshi.mention.quantity;

/**
 * The noun phrase that says what is counted or measured.
 *
 * @param end where the counted noun ends in the text
 * @param noun the unit: the noun in the singular, or empty
 * @param words the phrase
 */
record Phrase(int end, String noun, String words) {}
