package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;

/**
 * The parts of a message, apart by what they are for a reader.
 *
 * @param texts what is shown, each once: of alternatives the page before the plain words
 * @param attached files
 * @param messages messages that were forwarded whole
 */
record MailTree(List<Entity> texts, List<Entity> attached, List<Message> messages) {

  /** Parts in parts beyond this depth are an attack. */
  private static final int DEEPEST = 30;

  static MailTree of(Message message) {
    MailTree tree = new MailTree(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    tree.walk(message, DEEPEST);
    return tree;
  }

  private void walk(Entity part, int left) {
    Body body = part.getBody();
    if (body instanceof Multipart parts && left > 0) {
      walk(parts, left - 1);
    } else if (body instanceof Message message) {
      messages.add(message);
    } else if (isAttached(part)) {
      attached.add(part);
    } else if (isText(part)) {
      texts.add(part);
    } else if (!isShown(part)) {
      attached.add(part);
    }
  }

  private void walk(Multipart parts, int left) {
    List<Entity> all = parts.getBodyParts();
    switch (parts.getSubType()) {
      case "alternative" -> best(all).forEach(part -> walk(part, left));
      case "related" -> {
        all.stream().limit(1).forEach(part -> walk(part, left));
        all.stream().skip(1).filter(MailTree::isAttached).forEach(attached::add);
      }
      default -> all.forEach(part -> walk(part, left));
    }
  }

  /** Of alternatives the last one with a page, else the last. */
  private static List<Entity> best(List<Entity> all) {
    List<Entity> pages = all.stream().filter(part -> hasPage(part, DEEPEST)).toList();
    List<Entity> from = pages.isEmpty() ? all : pages;
    return from.isEmpty() ? from : from.subList(from.size() - 1, from.size());
  }

  private static boolean hasPage(Entity part, int left) {
    return part.getBody() instanceof Multipart parts
        ? left > 0 && parts.getBodyParts().stream().anyMatch(inner -> hasPage(inner, left - 1))
        : "text/html".equals(part.getMimeType());
  }

  private static boolean isAttached(Entity part) {
    return "attachment".equalsIgnoreCase(part.getDispositionType());
  }

  private static boolean isText(Entity part) {
    String type = part.getMimeType();
    return type.equals("text/plain") || type.equals("text/html");
  }

  /** A picture inside a page, or a signature by machine. */
  private static boolean isShown(Entity part) {
    String type = part.getMimeType();
    boolean picture = type.startsWith("image/") && part.getHeader().getField("Content-ID") != null;
    return picture || type.contains("signature") || type.startsWith("text/");
  }
}
