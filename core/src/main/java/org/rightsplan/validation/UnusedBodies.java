package org.rightsplan.validation;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rightsplan.model.Adoption;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibleBody;

/**
 * {@link ConsistencyCode#UNUSED_BODY}: a body is there because something names it, or because it is
 * parent, part, predecessor or successor of such a body, at any distance.
 */
final class UnusedBodies implements Rule {

  @Override
  public List<Finding> check(Edition edition) {
    Set<String> used = used(edition);
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (int i = 0; i < edition.bodies().size(); i++) {
      String id = edition.bodies().get(i).id();
      if (!used.contains(id)) {
        findings.add(
            Finding.of(
                ConsistencyCode.UNUSED_BODY,
                ElementPath.edition().child(ElementKind.BODY, i),
                FindingSentence.Kind.BODY_NOT_NAMED.of(FindingSentence.quoted(id))));
      }
    }
    return findings.build();
  }

  private static Set<String> used(Edition edition) {
    SetMultimap<String, String> connected = HashMultimap.create();
    for (ResponsibleBody body : edition.bodies()) {
      body.parent().ifPresent(other -> connect(connected, body.id(), other));
      body.successors().forEach(other -> connect(connected, body.id(), other));
    }
    Set<String> used = named(edition);
    Deque<String> ahead = new ArrayDeque<>(used);
    while (!ahead.isEmpty()) {
      for (String next : connected.get(ahead.pop())) {
        if (used.add(next)) {
          ahead.push(next);
        }
      }
    }
    return used;
  }

  private static void connect(SetMultimap<String, String> connected, String one, String other) {
    connected.put(one, other);
    connected.put(other, one);
  }

  private static Set<String> named(Edition edition) {
    Set<String> named = new HashSet<>();
    edition.adoption().flatMap(Adoption::body).ifPresent(named::add);
    edition.elements().sections().stream()
        .flatMap(at -> at.element().responsibilities().stream())
        .map(Responsibility::body)
        .forEach(named::add);
    edition.elements().objectives().stream()
        .flatMap(at -> at.element().responsibilities().stream())
        .map(Responsibility::body)
        .forEach(named::add);
    return named;
  }
}
