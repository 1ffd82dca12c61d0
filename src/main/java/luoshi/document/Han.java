package luoshi.document;

/** Tells Chinese text from English. */
final class Han {

  private static final int SAMPLE = 200_000;

  private Han() {}

  static boolean is(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  static boolean in(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (is(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The language of most of the text: a Chinese character says about as much as three letters. */
  static Language language(String text, int start) {
    int han = 0;
    int latin = 0;
    int end = Math.min(text.length(), start + SAMPLE);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      han += is(c) ? 1 : 0;
      latin += c < 0x250 && Character.isLetter(c) ? 1 : 0;
    }
    return han * 3 > latin ? Language.ZH : Language.EN;
  }
}
