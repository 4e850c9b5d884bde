package org.rightsplan.validation;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
      findings.add(finding(Severity.ERROR, places, cycle, "its parents", "belongs to"));
    }
    for (List<String> cycle : Cycles.of(successors)) {
      findings.add(finding(Severity.WARNING, places, cycle, "its successors", "is followed by"));
    }
    return findings.build();
  }

  private static Finding finding(
      Severity severity,
      Map<String, Integer> places,
      List<String> cycle,
      String others,
      String relation) {
    String way =
        cycle.stream()
            .limit(SHOWN)
            .map(Words::quoted)
            .collect(Collectors.joining(" " + relation + " "));
    if (cycle.size() > SHOWN) {
      way += " and so on by way of " + (cycle.size() - SHOWN) + " more";
    }
    return Finding.of(
        ConsistencyCode.BODY_CYCLE,
        severity,
        ElementPath.edition().child(ElementKind.BODY, places.getOrDefault(cycle.get(0), 0)),
        "Expected a body that is not among "
            + others
            + ", but "
            + way
            + " "
            + relation
            + " "
            + Words.quoted(cycle.get(0))
            + ".");
  }
}
