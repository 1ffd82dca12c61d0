package luoshi.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import luoshi.document.Unpacking.Spot;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/** What a message says and what is attached to it; a page saved as a message is that page. */
record MailParts(Spot spot, Unpacking unpacking, Given beside) {

  void take(byte[] bytes) {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
    try {
      take(builder.parseMessage(new ByteArrayInputStream(bytes)), spot);
    } catch (IOException | IllegalArgumentException e) {
      String why = String.valueOf(e.getMessage());
      throw new DocumentException(spot.path(), 0, Problem.DAMAGED, why);
    }
  }

  private void take(Message message, Spot at) throws IOException {
    MailTree tree = MailTree.of(message);
    Given said = MailHead.of(message);
    int number = 1;
    for (Entity text : tree.texts()) {
      Spot place = number == 1 ? at : at.in(Integer.toString(number));
      byte[] bytes = MailWords.bytes(text);
      unpacking.count(place.path(), bytes.length);
      if (!MailWords.isBlank(bytes)) {
        Format format = "text/html".equals(text.getMimeType()) ? Format.HTML : Format.TEXT;
        Given given = number == 1 ? beside : Given.NONE;
        Origin origin = new Origin(given, said, Given.NONE);
        unpacking.add(new Packed(place.path(), place.name(), format, bytes, origin));
        number++;
      }
    }
    attached(tree.attached(), at, said);
    for (Message inner : tree.messages()) {
      within(inner, at);
    }
  }

  private void attached(List<Entity> parts, Spot at, Given said) throws IOException {
    Given around = new Given(null, null, said.date(), null);
    int number = 1;
    for (Entity part : parts) {
      byte[] bytes = MailWords.raw(part);
      Spot place = at.in(MailHead.fileName(part, number++));
      unpacking.count(place.path(), bytes.length);
      unpacking.take(place, bytes, new Origin(Given.NONE, Given.NONE, around));
    }
  }

  /** A message that was forwarded whole. */
  private void within(Message message, Spot at) throws IOException {
    Spot place = at.in(MailHead.name(message));
    if (place.depth() >= Unpacking.DEEPEST) {
      unpacking.refuse(place.path(), Problem.TOO_DEEP);
    } else {
      new MailParts(place, unpacking, Given.NONE).take(message, place);
    }
  }
}
