package org.rightsplan.patch;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;

/**
 * What makes one edition into another: new values of fields, elements dropped and added, and for
 * every element whose parts are no longer the same the list of its parts in order.
 *
 * <p>It says what is to be, not what to do step by step: nothing in it depends on the order in
 * which it is carried out. What it does not name stays as it is. It holds nothing of the two
 * editions beyond that, but enough to undo itself:
 *
 * <pre>{@code
 * EditionPatch patch = EditionPatch.of(EditionDiff.between(first, second));
 * patch.apply(first).equals(second);
 * patch.invert().apply(second).equals(first);
 * }</pre>
 *
 * <p>Applied to what it was made for, it yields the other edition exactly, with all citations,
 * bodies, sources and states of transcription. The form follows the idea of XyDiff's completed
 * deltas (Cobéna, Abiteboul and Marian 2002), which can be inverted and composed.
 *
 * <p>Instances are immutable and safe to share between threads.
 */
public final class EditionPatch {

  private static final Comparator<FacetUpdate> UPDATE_ORDER =
      Comparator.comparing((FacetUpdate update) -> update.element().before().orElseThrow().path())
          .thenComparing(FacetUpdate::facet);

  /** Elements of the edition that is patched, as they stand there; then the added ones. */
  private static final Comparator<ChildOrder> LIST_ORDER =
      Comparator.comparing((ChildOrder order) -> order.parent().before().isEmpty())
          .thenComparing(EditionPatch::parentPath)
          .thenComparing(ChildOrder::kind);

  private final Fingerprint base;
  private final Fingerprint result;
  private final ImmutableList<FacetUpdate> updates;
  private final ImmutableList<PatchContent> dropped;
  private final ImmutableList<PatchContent> added;
  private final ImmutableList<ChildOrder> orders;

  private EditionPatch(
      Fingerprint base,
      Fingerprint result,
      List<FacetUpdate> updates,
      List<PatchContent> dropped,
      List<PatchContent> added,
      List<ChildOrder> orders) {
    this.base = base;
    this.result = result;
    this.updates = ImmutableList.sortedCopyOf(UPDATE_ORDER, updates);
    this.dropped = ImmutableList.sortedCopyOf(Comparator.comparing(PatchContent::path), dropped);
    this.added = ImmutableList.sortedCopyOf(Comparator.comparing(PatchContent::path), added);
    this.orders = ImmutableList.sortedCopyOf(LIST_ORDER, orders);
  }

  private static ElementPath parentPath(ChildOrder order) {
    return order.parent().before().or(order.parent()::after).orElseThrow().path();
  }

  /** Returns what makes the earlier edition of a comparison into the later one. */
  public static EditionPatch of(EditionDiff diff) {
    return new PatchMaker(new Pairing(diff.alignment())).make();
  }

  /** Returns what makes one edition into another, comparing them with the usual options. */
  public static EditionPatch between(Edition before, Edition after) {
    return of(EditionDiff.between(before, after));
  }

  /**
   * Returns a patch of these parts, for instance one that was written down. The parts may come in
   * any order.
   *
   * @param base the edition that it patches
   * @param result the edition that comes out
   * @param updates the new values
   * @param dropped the elements that only the first edition has
   * @param added the elements that only the second edition has
   * @param orders the lists of elements that are not the same in both
   */
  public static EditionPatch of(
      Fingerprint base,
      Fingerprint result,
      List<FacetUpdate> updates,
      List<PatchContent> dropped,
      List<PatchContent> added,
      List<ChildOrder> orders) {
    return new EditionPatch(base, result, updates, dropped, added, orders);
  }

  /** {@return which edition it patches} */
  public Fingerprint base() {
    return base;
  }

  /** {@return which edition comes out} */
  public Fingerprint result() {
    return result;
  }

  /** {@return the new values of elements of both editions, by place before and name of field} */
  public ImmutableList<FacetUpdate> updates() {
    return updates;
  }

  /** {@return the elements that are dropped, with what is needed to bring them back} */
  public ImmutableList<PatchContent> dropped() {
    return dropped;
  }

  /** {@return the elements that are added} */
  public ImmutableList<PatchContent> added() {
    return added;
  }

  /** {@return the lists in which elements came, went or changed places} */
  public ImmutableList<ChildOrder> orders() {
    return orders;
  }

  /** {@return whether it changes nothing} */
  public boolean isEmpty() {
    return updates.isEmpty() && dropped.isEmpty() && added.isEmpty() && orders.isEmpty();
  }

  /**
   * Returns the other edition.
   *
   * @param edition the edition for which the patch was made, or an equal one
   * @throws PatchMismatchException if the edition is another one; the message names what differs
   * @throws IllegalArgumentException if the parts of the patch do not fit together
   */
  public Edition apply(Edition edition) {
    new BaseCheck(this, edition).run();
    Edition patched = new Application(this, edition).run();
    Fingerprint found = Fingerprint.of(patched);
    if (!found.equals(result)) {
      throw new IllegalArgumentException(
          "EditionPatch.result: expected " + result + ", but got " + found);
    }
    return patched;
  }

  /**
   * Returns the edition with as much of this patch as has its place in it, and what has not.
   *
   * <p>An element is looked for by its heading where the patch expects it, under the element around
   * it, then by its parts and by its heading alone. Where a heading is repeated, the main sections
   * that say what they said tell which is which, then what else the patch names; if nothing tells,
   * what has no sure place is reported and not put. Only where as many main sections were all
   * changed, their order decides. A field is set only if it has the value expected before, and an
   * element dropped only if it says what was to be dropped; what the edition has besides, and what
   * it moved itself, stays.
   *
   * @param edition any edition, such as a corrected copy of the one for which the patch was made
   */
  public LenientResult applyLeniently(Edition edition) {
    return new LenientApplication(this, edition).run();
  }

  /** Returns the patch that undoes this one. */
  public EditionPatch invert() {
    return new EditionPatch(
        result,
        base,
        updates.stream().map(FacetUpdate::invert).toList(),
        added,
        dropped,
        orders.stream().map(ChildOrder::invert).toList());
  }

  /**
   * Returns one patch that does what this and then the next one do. What this one adds and the next
   * one drops is not in it. What this one drops and the next one adds is both dropped and added,
   * also if it says the same: {@code patch.compose(patch.invert())} changes nothing, but need not
   * be empty.
   *
   * @throws PatchMismatchException if the next patch is not made for the result of this one
   */
  public EditionPatch compose(EditionPatch next) {
    if (!result.equals(next.base)) {
      throw BaseCheck.mismatch(next.base, result, "EditionPatch.compose");
    }
    return new Composition(this, next).run();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EditionPatch that
        && base.equals(that.base)
        && result.equals(that.result)
        && updates.equals(that.updates)
        && dropped.equals(that.dropped)
        && added.equals(that.added)
        && orders.equals(that.orders);
  }

  @Override
  public int hashCode() {
    return Objects.hash(base, result);
  }

  /** Returns the ids of the editions and how much there is of each sort. */
  @Override
  public String toString() {
    return "EditionPatch{"
        + base.edition()
        + " -> "
        + result.edition()
        + ", updates="
        + updates.size()
        + ", dropped="
        + dropped.size()
        + ", added="
        + added.size()
        + ", orders="
        + orders.size()
        + "}";
  }
}
