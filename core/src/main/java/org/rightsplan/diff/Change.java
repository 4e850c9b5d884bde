package org.rightsplan.diff;

import java.util.Optional;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.Target;

/**
 * One thing that happened to an element. Several can happen to the same element at once: a task may
 * be moved, reworded and given a new target.
 *
 * <p>The words follow the textual modifications of Akoma Ntoso where it has one: Added is its
 * insertion, Dropped its repeal, Reworded its substitution, Renumbered its renumbering, Split and
 * Merged its split and join, Moved its relocation.
 */
public sealed interface Change {

  /** Only the later edition has the element. */
  record Added() implements Change {}

  /**
   * Only the earlier edition has the element, and the later one is transcribed where it would be.
   */
  record Dropped() implements Change {}

  /**
   * The title changed.
   *
   * @param before the earlier title, or empty if there was none
   * @param after the later title, or empty if there is none
   */
  record Retitled(Optional<LocalizedText> before, Optional<LocalizedText> after)
      implements Change {}

  /**
   * A text other than the title changed.
   *
   * @param field which one: {@code statement}, {@code chapeau} or {@code name}
   * @param before the earlier text, or empty if there was none
   * @param after the later text, or empty if there is none
   */
  record Reworded(String field, Optional<LocalizedText> before, Optional<LocalizedText> after)
      implements Change {}

  /**
   * A text is there in one more language, its wording in the shared languages being the same.
   *
   * @param field which one
   * @param language the language added, a BCP 47 tag
   */
  record TranslationAdded(String field, String language) implements Change {}

  /**
   * The printed number changed.
   *
   * @param before the earlier number, or empty if there was none
   * @param after the later number, or empty if there is none
   */
  record Renumbered(Optional<String> before, Optional<String> after) implements Change {}

  /**
   * The element stands elsewhere among its siblings; of all ways to tell which siblings changed
   * places, one that names the fewest is told.
   *
   * @param before the earlier place among all siblings, from 0
   * @param after the later place, from 0
   */
  record Reordered(int before, int after) implements Change {}

  /**
   * The element stands under another section than the one that answers to its former section. A
   * section that became a chapter is {@link Promoted} only.
   *
   * @param from the section or edition around it before
   * @param to the section around it after
   */
  record Moved(ElementPath from, ElementPath to) implements Change {}

  /**
   * A section stands nearer to the edition itself than before, such as a subsection that became a
   * chapter.
   *
   * @param levelBefore how many sections were around it, 1 or more
   * @param levelAfter how many are around it, fewer than before
   */
  record Promoted(int levelBefore, int levelAfter) implements Change {}

  /**
   * A section stands deeper than before, such as a chapter that became a subsection.
   *
   * @param levelBefore how many sections were around it
   * @param levelAfter how many are around it, more than before
   */
  record Demoted(int levelBefore, int levelAfter) implements Change {}

  /** One element became several. */
  record Split() implements Change {}

  /** Several elements became one. */
  record Merged() implements Change {}

  /**
   * A target was set that was not there.
   *
   * @param target the new target
   */
  record TargetAdded(Target target) implements Change {}

  /**
   * A target is no longer there, and the later text is transcribed where it would be.
   *
   * @param target the former target
   */
  record TargetRemoved(Target target) implements Change {}

  /**
   * A target is set otherwise.
   *
   * @param before the former target
   * @param after the new target
   */
  record TargetChanged(Target before, Target after) implements Change {}

  /**
   * An indicator is owed otherwise.
   *
   * @param before what it was
   * @param after what it is
   */
  record BindingnessChanged(Bindingness before, Bindingness after) implements Change {}

  /**
   * A body answers that did not.
   *
   * @param responsibility body and role
   * @param inherited whether a section around names it, not the commitment itself
   */
  record BodyAssigned(Responsibility responsibility, boolean inherited) implements Change {}

  /**
   * A body no longer answers, and the later text is transcribed where it would be named.
   *
   * @param responsibility body and role
   * @param inherited whether a section around named it, not the commitment itself
   */
  record BodyReleased(Responsibility responsibility, boolean inherited) implements Change {}

  /**
   * A body answers in another role. A body that was renamed, or whose successor took over, is the
   * same body here.
   *
   * @param before body and role before
   * @param after body and role after
   */
  record RoleChanged(Responsibility before, Responsibility after) implements Change {}

  /**
   * Anything else that the plan says of the element is otherwise.
   *
   * @param facet the name of the field, such as {@code horizon}
   * @param before the earlier value as text, or empty if there was none
   * @param after the later value as text, or empty if there is none
   */
  record FacetChanged(String facet, Optional<String> before, Optional<String> after)
      implements Change {}
}
