package luoshi.shell;

import java.math.BigDecimal;
import luoshi.commitment.Amount;
import luoshi.commitment.Commitment;
import luoshi.intake.FigureReader;
import luoshi.intake.FigureReader.Figure;
import luoshi.report.Labels;

/** Figures of options, written as listings show them: 280亿, 2100万平方米, 11.2%, or digits. */
final class Figures {

  private final FigureReader reader;
  private final Labels labels;

  Figures(Call call) {
    this.reader = new FigureReader(call.workspace().finder(), call.settings().today());
    this.labels = new Labels(call.session().messages());
  }

  /**
   * The value measured for a commitment, in the unit of its figure.
   *
   * @throws UsageError where it is no figure, or one of another unit
   */
  BigDecimal measured(Commitment commitment, String text) {
    Figure figure = read(text);
    Amount amount = commitment.amount();
    boolean written = !figure.unit().isEmpty();
    if (amount != null && written && !reader.agree(figure.unit(), amount.unit())) {
      throw new UsageError("update.unit", text, labels.amount(amount));
    }
    return value(commitment, figure);
  }

  /** A figure whose unit may be any, digits alone in the unit shown. */
  Figure corrected(Commitment commitment, String text) {
    Figure figure = read(text);
    return new Figure(value(commitment, figure), figure.unit(), figure.bare());
  }

  private BigDecimal value(Commitment commitment, Figure figure) {
    return figure.bare() ? labels.asShown(commitment, figure.value()) : figure.value();
  }

  private Figure read(String text) {
    Figure figure = reader.read(text);
    if (figure == null) {
      throw new UsageError("update.figure", text);
    }
    return figure;
  }
}
