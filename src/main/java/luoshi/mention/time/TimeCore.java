package luoshi.mention.time;

import luoshi.mention.TimeMention;

/** A time expression at its place: [start, end). */
record TimeCore(int start, int end, Value value) {

  TimeCore with(Value other) {
    return new TimeCore(start, end, other);
  }

  TimeMention mention(String text) {
    return new TimeMention(
        start,
        end,
        text.substring(start, end),
        value.timex(),
        value.kind(),
        value.first(),
        value.last(),
        value.bound());
  }
}
