package luoshi.campaign;

import java.util.Arrays;
import java.util.Random;

/** Spoils bytes as transport, disks and ill will do: bits, stretches, numbers and ends. */
final class Mutation {

  private static final int MOST = 8;

  private static final byte[][] NASTY = {
    {0, 0, 0, 0}, {-1, -1, -1, -1}, {127, -1, -1, -1}, "\u202e\u200b".getBytes(java.nio.charset.StandardCharsets.UTF_8),
    "99999999999999".getBytes(java.nio.charset.StandardCharsets.UTF_8), {'<'}, {'\n', '\n'}, {'"'}
  };

  private final Random random;

  Mutation(Random random) {
    this.random = random;
  }

  byte[] of(byte[] sound) {
    byte[] bytes = sound.clone();
    int times = 1 + random.nextInt(MOST);
    for (int i = 0; i < times && bytes.length > 1; i++) {
      bytes = once(bytes);
    }
    return bytes;
  }

  private byte[] once(byte[] bytes) {
    int at = random.nextInt(bytes.length);
    int length = 1 + random.nextInt(Math.min(64, bytes.length));
    int end = Math.min(bytes.length, at + length);
    switch (random.nextInt(6)) {
      case 0 -> {
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        return bytes;
      }
      case 1 -> {
        bytes[at] = (byte) random.nextInt(256);
        return bytes;
      }
      case 2 -> {
        return Arrays.copyOf(bytes, Math.max(1, at));
      }
      case 3 -> {
        return joined(bytes, at, new byte[0], end);
      }
      case 4 -> {
        return joined(bytes, end, Arrays.copyOfRange(bytes, at, end), end);
      }
      default -> {
        return joined(bytes, at, NASTY[random.nextInt(NASTY.length)], end);
      }
    }
  }

  private static byte[] joined(byte[] bytes, int to, byte[] between, int from) {
    byte[] all = Arrays.copyOf(bytes, to + between.length + bytes.length - from);
    System.arraycopy(between, 0, all, to, between.length);
    System.arraycopy(bytes, from, all, to + between.length, bytes.length - from);
    return all;
  }
}
