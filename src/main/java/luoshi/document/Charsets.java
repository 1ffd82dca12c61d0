package luoshi.document;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decodes bytes of unknown charset: byte order mark, valid UTF-8, then what the bytes look like.
 */
public final class Charsets {

  private static final int FLOOR = 30;
  private static final int SAMPLE = 64 * 1024;
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");
  private static final List<String> EXPECTED =
      List.of("UTF-16LE", "UTF-16BE", "GB18030", "Big5", "ISO-8859-1", "windows-1252");

  private Charsets() {}

  /** The text, or null where the bytes are not text. */
  public static @Nullable String decode(byte[] bytes) {
    String text = decoded(bytes);
    return text == null || controls(text) * 50 > text.length() ? null : text;
  }

  private static @Nullable String decoded(byte[] bytes) {
    Charset marked = byMark(bytes);
    if (marked != null) {
      return new String(bytes, marked).substring(1);
    }
    if (!hasNull(bytes)) {
      String utf8 = strict(bytes, StandardCharsets.UTF_8);
      return utf8 == null ? guess(bytes) : utf8;
    }
    Charset wide = wide(bytes);
    return wide == null ? null : strict(bytes, wide);
  }

  private static long controls(String text) {
    return text.chars()
        .limit(SAMPLE)
        .filter(c -> c < ' ' && "\t\n\r\f\b".indexOf(c) < 0 || c == 0xFFFD)
        .count();
  }

  private static @Nullable Charset byMark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return starts(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasNull(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /** UTF-16 without a mark: the byte order that gives ordinary characters. */
  private static @Nullable Charset wide(byte[] bytes) {
    if (bytes.length % 2 != 0) {
      return null;
    }
    byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      String text = new String(sample, charset);
      if (text.chars().filter(c -> ordinary((char) c)).count() * 10 >= text.length() * 9L) {
        return charset;
      }
    }
    return null;
  }

  private static boolean ordinary(char c) {
    boolean ascii = c == '\n' || c == '\r' || c == '\t' || c >= ' ' && c < 0x7F;
    return ascii || Han.is(c) || c >= 0x2010 && c <= 0x303F || c >= 0xFF00 && c <= 0xFFEF;
  }

  private static @Nullable String guess(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes);
    for (CharsetMatch match : detector.detectAll()) {
      if (match.getConfidence() >= FLOOR && EXPECTED.contains(match.getName())) {
        String text = strict(bytes, settled(bytes, Charset.forName(match.getName())));
        if (text != null) {
          return text;
        }
      }
    }
    String chinese = strict(bytes, GB18030);
    return chinese != null ? chinese : leastDamaged(bytes);
  }

  /** Where no charset fits every byte, the one that fits most of them. */
  private static String leastDamaged(byte[] bytes) {
    String best = new String(bytes, StandardCharsets.UTF_8);
    for (Charset charset : List.of(settled(bytes, GB18030), GB18030)) {
      String text = new String(bytes, charset);
      best = lost(text) < lost(best) ? text : best;
    }
    return best;
  }

  private static long lost(String text) {
    return text.chars().filter(c -> c == 0xFFFD).count();
  }

  /** In few bytes the two Chinese charsets look alike: the one with more common characters wins. */
  private static Charset settled(byte[] bytes, Charset guess) {
    if (!guess.equals(GB18030) && !guess.equals(BIG5)) {
      return guess;
    }
    return common(bytes, 0xB0, 0xD7) >= common(bytes, 0xA4, 0xC6) ? GB18030 : BIG5;
  }

  /**
   * How many characters of two bytes begin in a range, which in either charset holds the common
   * ones.
   */
  private static int common(byte[] bytes, int first, int last) {
    int count = 0;
    for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
      int lead = bytes[i] & 0xFF;
      if (lead > 0x80) {
        count += lead >= first && lead <= last ? 1 : 0;
        i++;
      }
    }
    return count;
  }

  private static @Nullable String strict(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
