package org.rightsplan.outline;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.ResponsibleBody;

/** Bodies by the names that the text gives them, each once. */
final class BodyList {

  private final String language;
  private final Map<String, ResponsibleBody> byName = new LinkedHashMap<>();
  private final Map<String, ResponsibleBody> byId = new LinkedHashMap<>();

  BodyList(String language) {
    this.language = language;
  }

  /** Starts with bodies that are known. */
  BodyList with(Collection<ResponsibleBody> known) {
    for (ResponsibleBody body : known) {
      byId.put(body.id(), body);
      body.name().texts().values().forEach(name -> byName.putIfAbsent(Chars.folded(name), body));
    }
    return this;
  }

  ImmutableList<ResponsibleBody> all() {
    return ImmutableList.copyOf(byId.values());
  }

  ResponsibleBody named(String name) {
    ResponsibleBody known = byName.get(Chars.folded(name));
    if (known != null) {
      return known;
    }
    String base = id(name);
    String id = base;
    for (int i = 2; byId.containsKey(id); i++) {
      id = base + "-" + i;
    }
    ResponsibleBody body =
        ResponsibleBody.builder().id(id).name(LocalizedText.of(language, name)).build();
    byName.put(Chars.folded(name), body);
    byId.put(id, body);
    return body;
  }

  /** Small letters and digits of any script with hyphens between them. */
  private static String id(String name) {
    StringBuilder id = new StringBuilder();
    Chars.folded(name)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                id.appendCodePoint(c);
              } else if (id.length() > 0 && id.charAt(id.length() - 1) != '-') {
                id.append('-');
              }
            });
    int end = id.length() > 0 && id.charAt(id.length() - 1) == '-' ? id.length() - 1 : id.length();
    return end == 0 ? "body" : id.substring(0, end);
  }
}
