package luoshi.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what is to be read in a file: the file itself, or what is packed in it, however deep. A
 * package that grows beyond all measure is refused, and what was found before is kept.
 */
final class Unpacking {

  /** So many files, so many bytes and so many packages in one another are taken from a file. */
  private static final int MOST = 10_000;

  private static final long LARGEST = 256L << 20;
  static final int DEEPEST = 4;

  private final List<Packed> found = new ArrayList<>();
  private long left = LARGEST;

  /** Where something is packed: its path, its name and how many packages it stands in. */
  record Spot(String path, String name, int depth) {

    Spot in(String part) {
      return new Spot(path + "/" + part, name + "/" + part, depth + 1);
    }
  }

  /** What a file holds, in order; what cannot be read is among it with its fault. */
  static List<Packed> of(String path, String name, byte[] bytes, Given beside) {
    Unpacking unpacking = new Unpacking();
    unpacking.take(new Spot(path, name, 0), bytes, Origin.beside(beside));
    return unpacking.found;
  }

  /** Takes a file, or what is packed in it. */
  void take(Spot spot, byte[] bytes, Origin origin) {
    Format format = Format.of(spot.path(), bytes);
    boolean whole = format != Format.ZIP && format != Format.MAIL;
    if (whole) {
      add(new Packed(spot.path(), spot.name(), format, bytes, origin));
    } else if (spot.depth() >= DEEPEST) {
      refuse(spot.path(), Problem.TOO_DEEP);
    } else {
      open(spot, format, bytes, origin);
    }
  }

  private void open(Spot spot, Format format, byte[] bytes, Origin origin) {
    int before = found.size();
    try {
      if (format == Format.ZIP) {
        new ZipParts(spot, this, origin.around()).take(bytes);
      } else {
        new MailParts(spot, this, origin.beside()).take(bytes);
      }
    } catch (DocumentException fault) {
      add(Packed.refused(fault));
    }
    if (found.size() == before) {
      refuse(spot.path(), Problem.NOTHING_READABLE);
    }
  }

  void add(Packed packed) {
    if (found.size() >= MOST) {
      throw new DocumentException(packed.path(), 0, Problem.TOO_LARGE);
    }
    found.add(packed);
  }

  void refuse(String path, Problem problem, Object... args) {
    add(Packed.refused(new DocumentException(path, 0, problem, args)));
  }

  /**
   * Counts what was unpacked.
   *
   * @throws DocumentException where it is more than a file may hold
   */
  void count(String path, long bytes) {
    left -= bytes;
    if (left < 0) {
      throw new DocumentException(path, 0, Problem.TOO_LARGE);
    }
  }
}
