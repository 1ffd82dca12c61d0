package luoshi.shell;

import java.time.LocalDate;
import java.util.TimeZone;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The day where the user is. Nothing else depends on where that is, so the process itself runs in
 * UTC: to learn the rules of another zone, Java looks through every library for some, longer than a
 * short command takes for the rest of its work.
 *
 * @param zone where the user is
 * @param clock milliseconds since 1970
 */
record Today(TimeZone zone, LongSupplier clock) implements Supplier<LocalDate> {

  private static final long DAY = 24L * 60 * 60 * 1000;

  /** The day by the machine's zone, which then no longer counts for anything else. */
  static Today ofProcess() {
    TimeZone zone = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    return new Today(zone, System::currentTimeMillis);
  }

  @Override
  public LocalDate get() {
    long now = clock.getAsLong();
    return LocalDate.ofEpochDay(Math.floorDiv(now + zone.getOffset(now), DAY));
  }
}
