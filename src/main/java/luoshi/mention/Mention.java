package luoshi.mention;

/** A span of text with a meaning. Offsets are relative to the text that was searched. */
public sealed interface Mention permits TimeMention, QuantityMention, BodyMention, CueMention {

  /** First index, inclusive. */
  int start();

  /** Last index, exclusive. */
  int end();

  /** The words from start to end. */
  String text();
}
