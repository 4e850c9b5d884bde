package org.rightsplan.outline;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;

/**
 * The printed text of a plan, taken apart.
 *
 * <p>The {@link #spans()} tile {@link #text()}: the first begins at 0, each begins where the one
 * before it ends, and the last ends with the text. What a {@link SpanKind#UNPLACED} span holds is
 * the text of a finding at the same place; all other words stand in the element that the span
 * names. So nothing of the text is lost: what was read, the signs and spaces between, and the
 * findings are together the text.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * @param text the text as it was read, without a byte order mark
 * @param edition what it prints: sections and commitments, with what tables say about them
 * @param spans what each of its characters was read as
 * @param proposals what its prose seems to say about targets and bodies, in the order of the text;
 *     none of it is in {@code edition}
 */
public record Outline(
    String text, Edition edition, ImmutableList<Span> spans, ImmutableList<Proposal> proposals) {

  /** Returns the edition with everything that is proposed. */
  public Edition acceptAll() {
    return new Acceptance(edition, proposals).edition();
  }

  /** Returns the edition with some of what is proposed. */
  public Edition accept(Proposal... accepted) {
    return accept(List.of(accepted));
  }

  /**
   * Returns the edition with some of what is proposed: targets as indicators after those that the
   * element has, bodies as responsibilities, each body of the edition listed once.
   *
   * @throws IllegalArgumentException if a proposal is none of this text's
   */
  public Edition accept(Collection<? extends Proposal> accepted) {
    Set<Proposal> known = new HashSet<>(proposals);
    for (Proposal proposal : accepted) {
      if (!known.contains(proposal)) {
        throw new IllegalArgumentException(
            "Outline.accept: expected proposals of this text, but got " + proposal);
      }
    }
    // In the order of the text, whatever order they were given in.
    Set<Proposal> wanted = new HashSet<>(accepted);
    List<Proposal> inOrder = proposals.stream().filter(wanted::contains).toList();
    return new Acceptance(edition, inOrder).edition();
  }

  /** {@return what is proposed for one element} */
  public ImmutableList<Proposal> proposalsFor(ElementPath path) {
    return proposals.stream()
        .filter(proposal -> proposal.path().equals(path))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the edition and how much is proposed, not the whole text. */
  @Override
  public String toString() {
    return "Outline{edition=" + edition + ", proposals=" + proposals.size() + "}";
  }
}
