package luoshi.document;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;

/** What the header of a message says. */
final class MailHead {

  private MailHead() {}

  /** Subject and day of a message; a saved page tells its own, and the day is that of saving. */
  static Given of(Message message) {
    Field from = message.getHeader().getField("From");
    boolean saved =
        message.getHeader().getField("Snapshot-Content-Location") != null
            || from != null && from.getBody().toLowerCase(Locale.ROOT).contains("saved by");
    String subject = message.getSubject();
    String title = subject == null || subject.isBlank() ? null : subject.strip();
    return saved ? Given.NONE : new Given(title, null, day(message), null);
  }

  /** The day on which a message was sent, as its sender's calendar had it. */
  private static @Nullable LocalDate day(Message message) {
    Field date = message.getHeader().getField("Date");
    if (date == null) {
      return null;
    }
    String plain = date.getBody().replaceAll("\\([^)]*\\)", "").strip();
    try {
      return OffsetDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME).toLocalDate();
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** What a forwarded message is called. */
  static String name(Message message) {
    String subject = message.getSubject();
    return (subject == null ? "message" : subject.replaceAll("[/\\\\]", "_").strip()) + ".eml";
  }

  /** What an attachment is called; by its number where it has no name. */
  static String fileName(Entity part, int number) {
    String name = part.getFilename();
    if (name == null && part.getHeader().getField("Content-Type") instanceof ContentTypeField t) {
      name = t.getParameter("name");
    }
    return name == null || name.isBlank()
        ? "attachment-" + number
        : DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT).replaceAll("[/\\\\]", "_");
  }
}
