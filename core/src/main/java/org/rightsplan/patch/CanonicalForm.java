package org.rightsplan.patch;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.rightsplan.model.Adoption;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.BodyName;
import org.rightsplan.model.Citation;
import org.rightsplan.model.EditionVersion;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.Identifier;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measurement;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Reference;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.SourceDocument;
import org.rightsplan.model.StatedCount;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Tag;
import org.rightsplan.model.Target;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.Unit;

/**
 * Writes values in one form for digests: equal values have the same form on every machine, values
 * that are not equal have different ones. Every text carries its length and every list its size, so
 * that nothing can be read in two ways.
 */
final class CanonicalForm {

  /** Hexadecimal digits of a digest, of the 64 of SHA-256. */
  private static final int DIGITS = 32;

  private final Hasher hasher = Hashing.sha256().newHasher();

  private CanonicalForm() {}

  /** Returns the digest of a value of the model, or of a list of such. */
  static String digest(Object value) {
    CanonicalForm form = new CanonicalForm();
    form.write(value);
    return form.hasher.hash().toString().substring(0, DIGITS);
  }

  /** Returns the digest of an element with all that stands under it. */
  static String digestOfElements(List<?> elements) {
    CanonicalForm form = new CanonicalForm();
    elements.forEach(form::writeElement);
    return form.hasher.hash().toString().substring(0, DIGITS);
  }

  private void writeElement(Object element) {
    ElementShape<?, ?> shape = ElementShape.of(ElementShape.kindOf(element));
    write(shape.kind().name());
    shape
        .facetsOf(element)
        .forEach(
            (name, value) -> {
              write(name);
              write(value);
            });
    for (ElementKind below : shape.childKinds()) {
      ImmutableList<?> children = shape.childrenOf(element, below);
      hasher.putInt(children.size());
      for (Object child : children) {
        writeElement(child);
      }
    }
  }

  private void write(Object value) {
    if (value instanceof String text) {
      hasher.putChar('s').putInt(text.length()).putBytes(bytesOf(text));
    } else if (value instanceof Optional<?> optional) {
      hasher.putChar(optional.isPresent() ? '1' : '0');
      optional.ifPresent(this::write);
    } else if (value instanceof OptionalInt number) {
      write(number.isPresent() ? Integer.toString(number.getAsInt()) : "");
    } else if (value instanceof Collection<?> several) {
      hasher.putChar('c').putInt(several.size());
      several.forEach(this::write);
    } else if (value instanceof Map<?, ?> map) {
      hasher.putChar('m').putInt(map.size());
      map.forEach(
          (key, part) -> {
            write(key);
            write(part);
          });
    } else if (value instanceof Enum<?> constant) {
      write(constant.name());
    } else if (value instanceof PartialDate || value instanceof BigDecimal) {
      write(value.toString());
    } else {
      write(partsOf(value));
    }
  }

  /**
   * Returns the characters as they are, unpaired surrogates too, two bytes each, lower one first.
   */
  private static byte[] bytesOf(String text) {
    byte[] bytes = new byte[2 * text.length()];
    for (int i = 0; i < text.length(); i++) {
      bytes[2 * i] = (byte) text.charAt(i);
      bytes[2 * i + 1] = (byte) (text.charAt(i) >>> 8);
    }
    return bytes;
  }

  /** Returns the name of the value's type and all its fields. */
  private static List<Object> partsOf(Object value) {
    if (value instanceof LocalizedText text) {
      return List.of("LocalizedText", text.texts(), text.original());
    }
    if (value instanceof Citation from) {
      return List.of(
          "Citation", from.source(), from.page(), from.paragraph(), from.speaker(), from.note());
    }
    if (value instanceof Responsibility by) {
      return List.of("Responsibility", by.body(), by.role(), by.wording(), by.citations());
    }
    if (value instanceof Tag tag) {
      return List.of("Tag", tag.scheme(), tag.term());
    }
    if (value instanceof Reference reference) {
      return partsOfReference(reference);
    }
    if (value instanceof IndicatorValue found) {
      return partsOfIndicatorValue(found);
    }
    if (value instanceof Unit unit) {
      return List.of("Unit", unit.name());
    }
    if (value instanceof StatedDate date) {
      return List.of("StatedDate", date.date(), date.basis());
    }
    if (value instanceof Period period) {
      return List.of("Period", period.start(), period.end());
    }
    if (value instanceof Quantity quantity) {
      return List.of("Quantity", quantity.value(), quantity.approximation());
    }
    return partsOfLarge(value);
  }

  private static List<Object> partsOfLarge(Object value) {
    if (value instanceof Target to) {
      return Arrays.asList(
          "Target",
          to.id(),
          to.comparator(),
          to.mode(),
          to.span(),
          to.value(),
          to.upper(),
          to.unit(),
          to.baseline(),
          to.due(),
          to.statement(),
          to.dimensions(),
          to.citations());
    }
    if (value instanceof Baseline from) {
      return List.of(
          "Baseline",
          from.value(),
          from.unit(),
          from.date(),
          from.statement(),
          from.dimensions(),
          from.citations());
    }
    if (value instanceof Measurement found) {
      return List.of(
          "Measurement",
          found.value(),
          found.unit(),
          found.period(),
          found.dimensions(),
          found.comment(),
          found.citations());
    }
    if (value instanceof Transcription here) {
      return List.of("Transcription", here.status(), here.stated());
    }
    if (value instanceof StatedCount stated) {
      return List.of(
          "StatedCount",
          stated.counted(),
          stated.quantity(),
          stated.comparedWith(),
          stated.wording(),
          stated.citations());
    }
    if (value instanceof ResponsibleBody body) {
      return List.of(
          "ResponsibleBody",
          body.id(),
          body.name(),
          body.otherNames(),
          body.classification(),
          body.parent(),
          body.successors(),
          body.identifiers(),
          body.citations());
    }
    if (value instanceof BodyName name) {
      return List.of("BodyName", name.name(), name.period());
    }
    if (value instanceof Identifier identifier) {
      return List.of("Identifier", identifier.scheme(), identifier.value());
    }
    if (value instanceof SourceDocument source) {
      return List.of(
          "SourceDocument",
          source.id(),
          source.title(),
          source.kind(),
          source.publisher(),
          source.date(),
          source.url(),
          source.note());
    }
    if (value instanceof Adoption by) {
      return List.of("Adoption", by.date(), by.body(), by.instrument(), by.citations());
    }
    if (value instanceof EditionVersion version) {
      return List.of(
          "EditionVersion",
          version.label(),
          version.date(),
          version.instrument(),
          version.note(),
          version.citations());
    }
    throw new IllegalArgumentException(
        "Fingerprint: expected a value of the model, but got " + value.getClass().getName());
  }

  private static List<Object> partsOfReference(Reference reference) {
    if (reference instanceof Reference.UnRecommendation to) {
      return List.of("UnRecommendation", to.symbol(), to.paragraph());
    }
    if (reference instanceof Reference.TreatyArticle to) {
      return List.of("TreatyArticle", to.treaty(), to.article());
    }
    if (reference instanceof Reference.SdgTarget to) {
      return List.of("SdgTarget", to.code());
    }
    if (reference instanceof Reference.Law to) {
      return List.of("Law", to.title(), to.identifier());
    }
    Reference.Concept to = (Reference.Concept) reference;
    return List.of("Concept", to.scheme(), to.code(), to.label());
  }

  private static List<Object> partsOfIndicatorValue(IndicatorValue value) {
    if (value instanceof IndicatorValue.Numeric number) {
      return List.of("Numeric", number.quantity());
    }
    if (value instanceof IndicatorValue.Ratio ratio) {
      return List.of("Ratio", ratio.numerator(), ratio.denominator());
    }
    if (value instanceof IndicatorValue.YesNo answer) {
      return List.of("YesNo", Boolean.toString(answer.yes()));
    }
    if (value instanceof IndicatorValue.Category category) {
      return List.of("Category", category.category());
    }
    if (value instanceof IndicatorValue.Narrative words) {
      return List.of("Narrative", words.text());
    }
    IndicatorValue.Unavailable none = (IndicatorValue.Unavailable) value;
    return List.of("Unavailable", none.reason(), none.note());
  }
}
