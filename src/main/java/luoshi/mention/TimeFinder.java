package luoshi.mention;

import java.time.LocalDate;
import java.util.List;

public final class TimeFinder {
  public List<TimeMention> find(String t, LocalDate d) {
    return List.of();
  }
}
