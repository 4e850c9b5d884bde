package org.rightsplan.jackson2;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleModule;

/**
 * Teaches a mapper of Jackson 2 the JSON form of plans.
 *
 * <p>Found by {@code findAndRegisterModules()}, or registered by hand:
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new RightsPlanModule()).build();
 * }</pre>
 *
 * <p>The form does not depend on the mapper's settings for names, order, visibility, absent values,
 * constants or dates. What the mapper says about unknown properties, duplicate keys and conversions
 * between texts and numbers applies; {@link RightsPlanJson} is strict in all of these.
 *
 * <p>Values are never changed in place, so {@code readerForUpdating} is not supported.
 */
public final class RightsPlanModule extends SimpleModule {

  private static final long serialVersionUID = 1;

  /** Creates the module. It has no options. */
  public RightsPlanModule() {
    super("rightsplan", ModuleVersion.read());
    MixIns.TABLE.forEach(this::setMixInAnnotation);
    Texts.ALL.forEach(this::addText);
  }

  private <T> void addText(Texts<T> form) {
    addSerializer(form.type(), new TextWriter<>(form));
    addDeserializer(form.type(), new TextReader<>(form));
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.addDeserializationProblemHandler(new SchemaVersion());
  }

  /** Returns the modules that this one needs, such as one for {@code Optional}. */
  @Override
  public Iterable<? extends Module> getDependencies() {
    return Jackson.dependencies();
  }
}
