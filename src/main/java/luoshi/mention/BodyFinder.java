package luoshi.mention;

import java.nio.file.Path;
import java.util.List;

public final class BodyFinder {
  public BodyFinder(Path p) {}

  public BodyFinder forDocument(String s) {
    return this;
  }

  public List<BodyMention> find(String t) {
    return List.of();
  }
}
