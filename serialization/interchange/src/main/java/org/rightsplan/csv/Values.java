package org.rightsplan.csv;

import com.google.common.base.Ascii;
import java.math.BigDecimal;
import java.util.Optional;
import org.rightsplan.model.Approximation;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.UnavailableReason;
import org.rightsplan.xml.Numbers;

/** Values of indicators other than words in one cell, with their type in another. */
final class Values {

  private static final String OF = " of ";

  private Values() {}

  static String type(IndicatorValue value) {
    if (value instanceof IndicatorValue.Numeric) {
      return "number";
    } else if (value instanceof IndicatorValue.Ratio) {
      return "ratio";
    } else if (value instanceof IndicatorValue.YesNo) {
      return "yes_no";
    } else if (value instanceof IndicatorValue.Category) {
      return "category";
    } else if (value instanceof IndicatorValue.Narrative) {
      return "narrative";
    }
    return "unavailable";
  }

  static String cell(IndicatorValue value) {
    if (value instanceof IndicatorValue.Unavailable unavailable) {
      return unavailable.reason().name() + unavailable.note().map(note -> ": " + note).orElse("");
    }
    return value.toString();
  }

  /** Returns the value of a type, or empty if the cell is none. */
  static Optional<IndicatorValue> parse(String type, String cell) {
    return switch (type) {
      case "number" -> quantity(cell).map(IndicatorValue::of);
      case "ratio" -> ratio(cell);
      case "yes_no" -> yesNo(cell);
      case "category" ->
          cell.isBlank() ? Optional.empty() : Optional.of(new IndicatorValue.Category(cell));
      case "unavailable" -> unavailable(cell);
      default -> Optional.empty();
    };
  }

  /** Returns the value of a cell without a type, unless it is words. */
  static Optional<IndicatorValue> guess(String cell) {
    return parse("number", cell).or(() -> parse("ratio", cell)).or(() -> parse("yes_no", cell));
  }

  private static Optional<Quantity> quantity(String cell) {
    for (Approximation approximation : Approximation.values()) {
      String shown = new Quantity(BigDecimal.ONE, approximation).toString();
      String prefix = shown.substring(0, shown.length() - 1);
      if (!prefix.isEmpty() && cell.strip().startsWith(prefix)) {
        return Numbers.decimal(cell.strip().substring(prefix.length()))
            .map(number -> new Quantity(number, approximation));
      }
    }
    return Numbers.decimal(cell).map(Quantity::exactly);
  }

  private static Optional<IndicatorValue> ratio(String cell) {
    int of = cell.indexOf(OF);
    if (of < 0) {
      return Optional.empty();
    }
    Optional<BigDecimal> part = Numbers.decimal(cell.substring(0, of));
    Optional<BigDecimal> whole = Numbers.decimal(cell.substring(of + OF.length()));
    return part.isPresent() && whole.filter(number -> number.signum() != 0).isPresent()
        ? Optional.of(new IndicatorValue.Ratio(part.get(), whole.get()))
        : Optional.empty();
  }

  private static Optional<IndicatorValue> yesNo(String cell) {
    return switch (Ascii.toLowerCase(cell.strip())) {
      case "yes" -> Optional.of(new IndicatorValue.YesNo(true));
      case "no" -> Optional.of(new IndicatorValue.YesNo(false));
      default -> Optional.empty();
    };
  }

  private static Optional<IndicatorValue> unavailable(String cell) {
    int colon = cell.indexOf(':');
    String name = colon < 0 ? cell.strip() : cell.substring(0, colon);
    for (UnavailableReason reason : UnavailableReason.values()) {
      if (reason.name().equals(name)) {
        String note = colon < 0 ? "" : cell.substring(colon + 1);
        String bare = note.startsWith(" ") ? note.substring(1) : note;
        return Optional.of(
            new IndicatorValue.Unavailable(
                reason, bare.isBlank() ? Optional.empty() : Optional.of(bare)));
      }
    }
    return Optional.empty();
  }
}
