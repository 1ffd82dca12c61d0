package luoshi.document;

/**
 * What is said of a document where it was found.
 *
 * @param beside by a manifest that lies beside it
 * @param found by the message that it is the text of: subject and day
 * @param around by the message that it is attached to, which counts where nothing else is said
 */
record Origin(Given beside, Given found, Given around) {

  static Origin beside(Given given) {
    return new Origin(given, Given.NONE, Given.NONE);
  }
}
