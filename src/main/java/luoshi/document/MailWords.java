package luoshi.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.util.CharsetUtil;
import org.jspecify.annotations.Nullable;

/** The bytes of a part of a message. */
final class MailWords {

  private MailWords() {}

  static byte[] raw(Entity part) throws IOException {
    if (!(part.getBody() instanceof SingleBody body)) {
      return new byte[0];
    }
    try (InputStream in = body.getInputStream()) {
      return in.readAllBytes();
    }
  }

  /** Words in UTF-8 where they are what the message says; otherwise as they are. */
  static byte[] bytes(Entity part) throws IOException {
    byte[] bytes = raw(part);
    Charset said = part.getBody() instanceof TextBody text ? charset(text.getMimeCharset()) : null;
    if (said == null || said.equals(StandardCharsets.US_ASCII)) {
      return bytes;
    }
    String words = new String(bytes, said);
    return words.indexOf('\uFFFD') >= 0 ? bytes : words.getBytes(StandardCharsets.UTF_8);
  }

  /** GB2312 is what programs say and GB18030, which holds it, what they write. */
  private static @Nullable Charset charset(String name) {
    Charset said = CharsetUtil.lookup(name);
    return said != null && said.name().startsWith("GB") ? Charset.forName("GB18030") : said;
  }

  static boolean isBlank(byte[] bytes) {
    String words = Charsets.decode(bytes);
    return words != null && words.isBlank();
  }
}
