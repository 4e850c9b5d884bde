package org.rightsplan.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import org.rightsplan.claim.ElementRef;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.Horizon;

/** The lists in claims and verdicts, which are Guava's, by way of the JDK's. */
final class ClaimForm {

  private ClaimForm() {}

  /** Reads titles. */
  static final class Strings extends StdConverter<List<String>, ImmutableList<String>> {
    Strings() {}

    @Override
    public ImmutableList<String> convert(List<String> list) {
      return ImmutableList.copyOf(list);
    }
  }

  /** Reads places. */
  static final class Places
      extends StdConverter<
          List<org.rightsplan.claim.Place>, ImmutableList<org.rightsplan.claim.Place>> {
    Places() {}

    @Override
    public ImmutableList<org.rightsplan.claim.Place> convert(
        List<org.rightsplan.claim.Place> list) {
      return ImmutableList.copyOf(list);
    }
  }

  /** Reads elements. */
  static final class Elements extends StdConverter<List<ElementRef>, ImmutableList<ElementRef>> {
    Elements() {}

    @Override
    public ImmutableList<ElementRef> convert(List<ElementRef> list) {
      return ImmutableList.copyOf(list);
    }
  }

  /** Reads a bindingness that may be absent, which is not the same as unstated. */
  static final class GivenBindingness extends Given<Bindingness> {
    private static final long serialVersionUID = 1;

    GivenBindingness() {
      super(Bindingness.class);
    }
  }

  /** Reads a horizon that may be absent, which is not the same as unstated. */
  static final class GivenHorizon extends Given<Horizon> {
    private static final long serialVersionUID = 1;

    GivenHorizon() {
      super(Horizon.class);
    }
  }

  /** Reads constants that have no default here. */
  abstract static class Given<E extends Enum<E>> extends StdScalarDeserializer<E> {
    private static final long serialVersionUID = 1;

    private final transient TextReader<E> reader;

    Given(Class<E> type) {
      super(type);
      reader = new TextReader<>(new Texts<>(type, Enum::name, name -> Texts.constant(type, name)));
    }

    @Override
    public E deserialize(JsonParser json, DeserializationContext context) throws IOException {
      return reader.deserialize(json, context);
    }
  }
}
