package luoshi.report;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import luoshi.commitment.Amount;
import luoshi.commitment.Commitment;
import luoshi.commitment.Owner;
import luoshi.ledger.Entry;
import luoshi.message.Messages;
import luoshi.rulebook.fact.Finding;
import org.jspecify.annotations.Nullable;

/** Words, figures and dates as readers of one language expect them. */
public final class Labels {

  private final Messages messages;
  private final UnitWords units;
  private final WrittenNumber numbers;

  /** Labels in the language of some messages. */
  public Labels(Messages messages) {
    this.messages = messages;
    this.units = new UnitWords(messages);
    this.numbers = new WrittenNumber(messages.language());
  }

  /**
   * The reader's word for a value of the ledger, such as {@code in-progress}; the value itself
   * where there is none.
   */
  public String word(String value) {
    String key = "word." + value.toLowerCase(Locale.ROOT);
    return messages.has(key) ? messages.text(key) : value;
  }

  /** The reader's word for what a finding says of its field. */
  public String value(Finding finding) {
    String key = "value." + finding.field() + "." + finding.value().toLowerCase(Locale.ROOT);
    return messages.has(key) ? messages.text(key) : word(finding.value());
  }

  /** The reader's word for a field of a commitment, such as {@code deadline}. */
  public String field(String name) {
    String key = "field." + name;
    return messages.has(key) ? messages.text(key) : name;
  }

  /**
   * A finding about how a commitment stands, resting on the reader's words instead of those of
   * rules' examples ({@code schedule overdue, silent 40}).
   */
  public Finding told(Finding status) {
    return new Finding(
        status.clause(),
        status.figure(),
        status.field(),
        status.value(),
        status.rule(),
        status.rank(),
        status.words().stream().map(this::basis).toList());
  }

  private String basis(String words) {
    return Arrays.stream(words.split(", ")).map(this::standing).collect(joining(text("fact.and")));
  }

  private String standing(String part) {
    int value = part.lastIndexOf(' ');
    String key = "field." + part.substring(0, Math.max(value, 0)).replace(' ', '-');
    return messages.has(key)
        ? text(key) + " " + word(part.substring(value + 1))
        : word(part.replace(' ', '-'));
  }

  /** A text of the reader's language with its arguments filled in. */
  public String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  /** A day as readers of the language write it; empty for none. */
  public String day(@Nullable LocalDate day) {
    return day == null ? "" : text("day", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** The language of these labels: {@code zh} or {@code en}. */
  public String language() {
    return messages.language();
  }

  /** As of when a report holds, of what, by which rules, and from which state of the ledger. */
  String standing(ReportView view) {
    String known = view.known().isEmpty() ? "" : text("report.known-at", view.known());
    return text("report.standing", view.day(), view.filter(), view.rules(), view.ledger(), known);
  }

  /**
   * The figure of a commitment, counted as its quote counts where that is in the reader's language.
   */
  public String amount(Commitment commitment) {
    Amount amount = commitment.amount();
    return amount == null ? "" : amount(counted(commitment, amount));
  }

  /**
   * Who has to do it, by the name that readers of the language know; empty where nobody is known.
   */
  public String owner(Entry entry) {
    Owner lead = entry.commitment().lead();
    String name = entry.owner();
    return lead == null || !lead.name().equals(name) ? name : body(lead);
  }

  /** A body by the name that readers of the language know. */
  String body(Owner body) {
    return body.in(messages.language());
  }

  /** A value measured for a commitment, in the unit of its figure. */
  public String measured(Commitment commitment, BigDecimal value) {
    return amount(counted(commitment, new Amount("=", value, unitOf(commitment), null)));
  }

  /**
   * What a commitment has to reach, with its figure: {@code 经费占比 ≥ 13%}, {@code 3 ferry routes}.
   */
  String target(Commitment commitment) {
    Amount amount = commitment.amount();
    String metric = commitment.metric();
    boolean named = units.isNamed(unitOf(commitment), metric);
    return amount != null && named
        ? amount(new Amount(amount.comparator(), amount.value(), "", null)) + " " + metric
        : (metric + " " + amount(commitment)).strip();
  }

  /** The reader's word for what a commitment is counted or measured in, or empty. */
  String unit(Commitment commitment) {
    Amount amount = commitment.amount();
    return amount == null ? "" : units.word(counted(commitment, amount).unit(), UnitWords.SEVERAL);
  }

  /** The reader's word for a unit as an analyst recorded it. */
  public String unit(String recorded) {
    String word = units.word(recorded, UnitWords.SEVERAL);
    return word.isEmpty() ? recorded : word;
  }

  private Amount counted(Commitment commitment, Amount amount) {
    return messages.language().equals("zh") && commitment.amount() != null
        ? new Amount(
            amount.comparator(),
            amount.value(),
            Classifier.of(commitment.amount(), commitment.quote().exact()),
            amount.baseline())
        : amount;
  }

  private static String unitOf(Commitment commitment) {
    return commitment.amount() == null ? "" : commitment.amount().unit();
  }

  /** A figure with its comparator and unit: {@code ≥ 13%}, {@code 约 20亿元}. */
  public String amount(@Nullable Amount amount) {
    if (amount == null) {
      return "";
    }
    String sign =
        switch (amount.comparator()) {
          case ">=" -> "≥ ";
          case "<=" -> "≤ ";
          case "~" -> "≈ ";
          case "+" -> "+";
          case "-" -> "−";
          default -> "";
        };
    return (sign + numbers.of(amount.value()) + units.behind(amount.unit(), amount.value()))
        .strip();
  }

  /**
   * What digits alone mean that are given for a commitment: the unit in which its figure is shown,
   * so that 280 beside a target of 300亿元 is 280亿. A number as large as that step itself is taken as
   * the whole number, since nobody counts 亿亿.
   */
  public BigDecimal asShown(Commitment commitment, BigDecimal digits) {
    Amount amount = commitment.amount();
    BigDecimal step = amount == null ? BigDecimal.ONE : numbers.step(amount.value());
    return digits.abs().compareTo(step) < 0 ? digits.multiply(step) : digits;
  }
}
