package luoshi.mention;

import java.nio.file.Path;
import java.util.List;

public final class QuantityFinder {
  public QuantityFinder(Path p) {}

  public List<QuantityMention> find(String t, List<TimeMention> d) {
    return List.of();
  }
}
