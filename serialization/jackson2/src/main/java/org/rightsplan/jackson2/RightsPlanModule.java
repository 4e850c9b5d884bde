package org.rightsplan.jackson2;

import com.fasterxml.jackson.databind.module.SimpleModule;

/**
 * Teaches a mapper of Jackson 2 the JSON form of plans.
 *
 * <p>Found by {@code findAndAddModules()}, or registered by hand:
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new RightsPlanModule()).build();
 * }</pre>
 *
 * <p>The form does not depend on the mapper's settings for names, order, visibility, views, absent
 * values, constants or dates, nor on modules such as Blackbird or one for {@code Optional}, which
 * is not needed; these settings are overridden. What the mapper says about unknown properties,
 * duplicate keys, limits and conversions between texts and numbers applies; {@link RightsPlanJson}
 * is strict in all of these. Some settings do not go with the form: default typing, static typing
 * ({@code USE_STATIC_TYPING}), wrapped roots, creators that demand every property ({@code
 * FAIL_ON_MISSING_CREATOR_PROPERTIES}), no annotations at all ({@code USE_ANNOTATIONS} off), no
 * access by force ({@code CAN_OVERRIDE_ACCESS_MODIFIERS} off; from version 3 of Jackson, on the
 * module path, nor {@code OVERRIDE_PUBLIC_ACCESS_MODIFIERS} off), and numbers written as texts
 * ({@code WRITE_NUMBERS_AS_STRINGS}). Blackbird cannot reach the model where the application is on
 * the module path; on the class path it can.
 *
 * <p>What is one text in the form (dates, periods, units, paths and constants) is that text also as
 * the key of a map of your own; a tag is then such as {@code right=health}.
 *
 * <p>Trees ({@code valueToTree}, {@code convertValue}) hold decimals as numbers with all their
 * digits. Two of Jackson's defaults take from them before they reach the module: a tree read from
 * text ({@code readTree}) holds them as {@code double} unless {@code USE_BIG_DECIMAL_FOR_FLOATS} is
 * on, and with Jackson 2 a tree turns 1.50 into 1.5 unless {@code STRIP_TRAILING_BIGDECIMAL_ZEROES}
 * is off.
 *
 * <p>It serves mappers of other formats too, such as YAML. Documents of older versions of the form
 * are read by {@link RightsPlanJson} only.
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
    Texts.ALL.forEach(this::addKey);
    addKey(Texts.TAG_KEY);
  }

  private <T> void addText(Texts<T> form) {
    addSerializer(form.type(), new TextWriter<>(form));
    addDeserializer(form.type(), new TextReader<>(form));
  }

  private <T> void addKey(Texts<T> form) {
    addKeySerializer(form.type(), new TextKeyWriter<>(form));
    addKeyDeserializer(form.type(), new TextKeyReader<>(form));
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.addDeserializationProblemHandler(new SchemaVersion());
  }
}
