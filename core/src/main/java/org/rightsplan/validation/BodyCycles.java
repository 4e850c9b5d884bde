package org.rightsplan.validation;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.ResponsibleBody;

/** {@link ConsistencyCode#BODY_CYCLE}: no body stands above itself or comes after itself. */
final class BodyCycles implements Rule {

  private static final int SHOWN = 6;

  @Override
  public List<Finding> check(Edition edition) {
    Map<String, Integer> places = new HashMap<>();
    Map<String, List<String>> parents = new LinkedHashMap<>();
    Map<String, List<String>> successors = new LinkedHashMap<>();
    for (int i = 0; i < edition.bodies().size(); i++) {
      ResponsibleBody body = edition.bodies().get(i);
      if (places.putIfAbsent(body.id(), i) == null) {
        parents.put(body.id(), body.parent().map(List::of).orElse(List.of()));
        successors.put(body.id(), body.successors());
      }
    }
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (List<String> cycle : Cycles.of(parents)) {
      findings.add(
          finding(
              Severity.ERROR,
              places,
              cycle,
              FindingSentence.Kind.PARENT_OF_ITSELF,
              FindingSentence.Kind.BELONGS_TO));
    }
    for (List<String> cycle : Cycles.of(successors)) {
      findings.add(
          finding(
              Severity.WARNING,
              places,
              cycle,
              FindingSentence.Kind.SUCCESSOR_OF_ITSELF,
              FindingSentence.Kind.FOLLOWED_BY));
    }
    return findings.build();
  }

  private static Finding finding(
      Severity severity,
      Map<String, Integer> places,
      List<String> cycle,
      FindingSentence.Kind circle,
      FindingSentence.Kind step) {
    FindingSentence way = FindingSentence.quoted(cycle.get(0));
    for (String next : cycle.subList(1, Math.min(cycle.size(), SHOWN))) {
      way = step.of(way, FindingSentence.quoted(next));
    }
    if (cycle.size() > SHOWN) {
      way = FindingSentence.Kind.BY_WAY_OF.of(way, cycle.size() - SHOWN);
    }
    return Finding.of(
        ConsistencyCode.BODY_CYCLE,
        severity,
        ElementPath.edition().child(ElementKind.BODY, places.getOrDefault(cycle.get(0), 0)),
        circle.of(way, FindingSentence.quoted(cycle.get(0))));
  }
}
