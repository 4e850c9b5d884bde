package org.rightsplan.outline;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.ResponsibleBody;

/**
 * Bodies by the names that the text gives them, each once. Those that were known before are also
 * known by their other and former names and abbreviations, unless several have them.
 */
final class BodyList {

  private final String language;
  private final Map<String, ResponsibleBody> byName = new LinkedHashMap<>();
  private final Map<String, ResponsibleBody> byId = new LinkedHashMap<>();
  private CueIndex names = CueIndex.ofNames(ImmutableList.of());
  private final Set<String> acronyms = new HashSet<>();
  private final Set<ResponsibleBody> named = new LinkedHashSet<>();

  BodyList(String language) {
    this.language = language;
  }

  /** Starts with bodies that are known. */
  BodyList with(Collection<ResponsibleBody> known) {
    Set<String> current = new HashSet<>();
    for (ResponsibleBody body : known) {
      byId.put(body.id(), body);
      body.name().texts().values().forEach(name -> byName.putIfAbsent(Chars.folded(name), body));
    }
    current.addAll(byName.keySet());
    Set<String> shared = new HashSet<>();
    for (ResponsibleBody body : known) {
      for (String name : otherNames(body)) {
        String folded = Chars.folded(name);
        if (current.contains(folded)) {
          continue;
        }
        ResponsibleBody before = byName.putIfAbsent(folded, body);
        if (before != null && !before.id().equals(body.id())) {
          shared.add(folded);
        }
      }
    }
    shared.forEach(byName::remove);
    for (ResponsibleBody body : byId.values()) {
      allNames(body).filter(BodyList::isAcronym).forEach(acronyms::add);
    }
    names = CueIndex.ofNames(byName.keySet());
    return this;
  }

  private static Stream<String> allNames(ResponsibleBody body) {
    return Stream.concat(body.name().texts().values().stream(), otherNames(body).stream());
  }

  private static List<String> otherNames(ResponsibleBody body) {
    return body.otherNames().stream()
        .flatMap(other -> other.name().texts().values().stream())
        .toList();
  }

  /** One word with several capitals, such as WHO, is another word in small letters. */
  private static boolean isAcronym(String name) {
    return name.chars().noneMatch(c -> Chars.isSpace((char) c))
        && name.chars().filter(Character::isUpperCase).count() > 1;
  }

  /** Returns the end of the longest known name that begins at a token, or the token. */
  int knownEnd(Words words, int at) {
    CueIndex.@Nullable Hit hit = names.at(Cue.BODY_NAME, words.tokens(), at);
    if (hit == null) {
      return at;
    }
    String text = words.exactly(hit.from(), hit.to());
    String folded = Chars.folded(text);
    boolean written =
        acronyms.stream().filter(name -> Chars.folded(name).equals(folded)).allMatch(text::equals);
    return written ? hit.to() : at;
  }

  /** {@return the bodies that were asked for by name, in this order} */
  ImmutableList<ResponsibleBody> named() {
    return ImmutableList.copyOf(named);
  }

  /** Returns the body of a name, a new one if none has it. */
  ResponsibleBody named(String name) {
    ResponsibleBody body = known(name);
    named.add(body);
    return body;
  }

  private ResponsibleBody known(String name) {
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
