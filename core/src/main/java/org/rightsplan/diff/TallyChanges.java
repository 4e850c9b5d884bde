package org.rightsplan.diff;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.Match;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Located;
import org.rightsplan.model.Section;

/** Counts the editions and their sections side by side. */
final class TallyChanges {

  private TallyChanges() {}

  static ImmutableList<TallyChange> of(Alignment alignment) {
    Elements before = alignment.before().elements();
    Elements after = alignment.after().elements();
    ImmutableList.Builder<TallyChange> tallies = ImmutableList.builder();
    tallies.add(
        new TallyChange(
            Optional.of(ElementPath.edition()),
            Optional.of(ElementPath.edition()),
            Optional.of(alignment.before().tally()),
            Optional.of(alignment.after().tally())));
    Set<ElementPath> done = new HashSet<>();
    for (Located<Section> section : before.sections()) {
      Optional<Located<Section>> partner =
          alignment
              .ofBefore(section.path())
              .filter(Match::isOneToOne)
              .map(match -> match.after().get(0))
              .map(path -> section(after, path));
      partner.ifPresent(found -> done.add(found.path()));
      tallies.add(
          new TallyChange(
              Optional.of(section.path()),
              partner.map(Located::path),
              Optional.of(before.tally(section)),
              partner.map(after::tally)));
    }
    for (Located<Section> section : after.sections()) {
      if (!done.contains(section.path())) {
        tallies.add(
            new TallyChange(
                Optional.empty(),
                Optional.of(section.path()),
                Optional.empty(),
                Optional.of(after.tally(section))));
      }
    }
    return tallies.build();
  }

  @SuppressWarnings("unchecked") // a path of the kind SECTION leads to a section
  private static Located<Section> section(Elements elements, ElementPath path) {
    return (Located<Section>) elements.at(path).orElseThrow();
  }
}
