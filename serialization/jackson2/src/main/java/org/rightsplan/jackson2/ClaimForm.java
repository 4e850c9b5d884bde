package org.rightsplan.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.Horizon;

/** Constants in claims that have no default there. */
final class ClaimForm {

  private ClaimForm() {}

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
