package org.rightsplan.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
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
  record Added() implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Only the earlier edition has it, and the later one is transcribed where it would be. */
  record Dropped() implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * The title changed.
   *
   * @param before the earlier title, or empty if there was none
   * @param after the later title, or empty if there is none
   */
  record Retitled(Optional<LocalizedText> before, Optional<LocalizedText> after) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A text other than the title changed.
   *
   * @param field which one: {@code statement}, {@code chapeau} or {@code name}
   * @param before the earlier text, or empty if there was none
   * @param after the later text, or empty if there is none
   */
  record Reworded(String field, Optional<LocalizedText> before, Optional<LocalizedText> after)
      implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A text is there in one more language, its wording in the shared languages being the same, and
   * the earlier text is transcribed.
   *
   * @param field which one
   * @param language the language added, a BCP 47 tag
   */
  record TranslationAdded(String field, String language) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A text is there in one language fewer, its wording in the shared languages being the same, and
   * the later text is transcribed.
   *
   * @param field which one
   * @param language the language that is missing, a BCP 47 tag
   */
  record TranslationRemoved(String field, String language) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * The printed number changed.
   *
   * @param before the earlier number, or empty if there was none
   * @param after the later number, or empty if there is none
   */
  record Renumbered(Optional<String> before, Optional<String> after) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * The element stands elsewhere among its siblings; of all ways to tell which siblings changed
   * places, one that names the fewest is told.
   *
   * @param before the earlier place among all siblings, from 0
   * @param after the later place, from 0
   */
  record Reordered(int before, int after) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * The element stands under another section than the one that answers to its former section. A
   * section that became a chapter is {@link Promoted} only. Of a split or merge there is one for
   * each two sections between which parts went.
   *
   * @param from the section or edition around it before
   * @param to the section around it after
   */
  record Moved(ElementPath from, ElementPath to) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A section stands nearer to the edition itself than before, such as a subsection that became a
   * chapter.
   *
   * @param levelBefore how many sections were around it, 1 or more
   * @param levelAfter how many are around it, fewer than before
   */
  record Promoted(int levelBefore, int levelAfter) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A section stands deeper than before, such as a chapter that became a subsection.
   *
   * @param levelBefore how many sections were around it
   * @param levelAfter how many are around it, more than before
   */
  record Demoted(int levelBefore, int levelAfter) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** One element became several. */
  record Split() implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Several elements became one. */
  record Merged() implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A target was set that was not there.
   *
   * @param target the new target
   */
  record TargetAdded(Target target) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A target is no longer there, and the later text is transcribed where it would be.
   *
   * @param target the former target
   */
  record TargetRemoved(Target target) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A target is set otherwise.
   *
   * @param before the former target
   * @param after the new target
   * @param effects what that means for what is asked and by when, at least one
   * @param reasoning why, in English, such as {@code 300,000 in 2 years = 150,000 a year; 800,000
   *     in 4 years = 200,000 a year}
   */
  record TargetChanged(
      Target before, Target after, ImmutableSortedSet<TargetEffect> effects, String reasoning)
      implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }

    /** Returns the change from one target to another with what it means. */
    public static TargetChanged of(SetTarget before, SetTarget after) {
      TargetAssessment assessment = TargetAssessment.of(before, after);
      return new TargetChanged(
          before.target(), after.target(), assessment.effects(), assessment.reasoning());
    }
  }

  /**
   * An indicator is owed otherwise.
   *
   * @param before what it was
   * @param after what it is
   */
  record BindingnessChanged(Bindingness before, Bindingness after) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A body answers that did not.
   *
   * @param responsibility body and role
   * @param inherited whether a section around names it, not the commitment itself
   */
  record BodyAssigned(Responsibility responsibility, boolean inherited) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A body no longer answers, and the later text is transcribed where it would be named.
   *
   * @param responsibility body and role
   * @param inherited whether a section around named it, not the commitment itself
   */
  record BodyReleased(Responsibility responsibility, boolean inherited) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A body answers in another role. A body that was renamed, or whose successor took over, is the
   * same body here.
   *
   * @param before body and role before
   * @param after body and role after
   */
  record RoleChanged(Responsibility before, Responsibility after) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A body was replaced by others that took over from it.
   *
   * @param successors the ids of the bodies that the later edition has in its place, at least one
   */
  record Succeeded(ImmutableList<String> successors) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A commitment stands higher on a ladder of steps: it enacts a law where it drafted one.
   *
   * @param ladder the name of the {@link StatusLadder}
   * @param from the earlier step
   * @param to the later step, above it
   */
  record StatusAdvanced(String ladder, String from, String to) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A commitment stands lower on a ladder of steps: it studies a law where it enacted one.
   *
   * @param ladder the name of the {@link StatusLadder}
   * @param from the earlier step
   * @param to the later step, below it
   */
  record StatusSetBack(String ladder, String from, String to) implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Anything else that the plan says of the element is otherwise.
   *
   * @param facet the name of the field, such as {@code horizon}
   * @param before the earlier value as text, or empty if there was none
   * @param after the later value as text, or empty if there is none
   */
  record FacetChanged(String facet, Optional<String> before, Optional<String> after)
      implements Change {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** {@return what the visitor makes of this change} */
  <R> R accept(Visitor<R> visitor);

  /**
   * What to do with each kind of change. To forget a kind does not compile, even on Java 17.
   *
   * @param <R> the type of the answers
   */
  interface Visitor<R> {

    /** {@return the answer for a change of the kind Added} */
    R visit(Added change);

    /** {@return the answer for a change of the kind Dropped} */
    R visit(Dropped change);

    /** {@return the answer for a change of the kind Retitled} */
    R visit(Retitled change);

    /** {@return the answer for a change of the kind Reworded} */
    R visit(Reworded change);

    /** {@return the answer for a change of the kind TranslationAdded} */
    R visit(TranslationAdded change);

    /** {@return the answer for a change of the kind TranslationRemoved} */
    R visit(TranslationRemoved change);

    /** {@return the answer for a change of the kind Renumbered} */
    R visit(Renumbered change);

    /** {@return the answer for a change of the kind Reordered} */
    R visit(Reordered change);

    /** {@return the answer for a change of the kind Moved} */
    R visit(Moved change);

    /** {@return the answer for a change of the kind Promoted} */
    R visit(Promoted change);

    /** {@return the answer for a change of the kind Demoted} */
    R visit(Demoted change);

    /** {@return the answer for a change of the kind Split} */
    R visit(Split change);

    /** {@return the answer for a change of the kind Merged} */
    R visit(Merged change);

    /** {@return the answer for a change of the kind TargetAdded} */
    R visit(TargetAdded change);

    /** {@return the answer for a change of the kind TargetRemoved} */
    R visit(TargetRemoved change);

    /** {@return the answer for a change of the kind TargetChanged} */
    R visit(TargetChanged change);

    /** {@return the answer for a change of the kind BindingnessChanged} */
    R visit(BindingnessChanged change);

    /** {@return the answer for a change of the kind BodyAssigned} */
    R visit(BodyAssigned change);

    /** {@return the answer for a change of the kind BodyReleased} */
    R visit(BodyReleased change);

    /** {@return the answer for a change of the kind RoleChanged} */
    R visit(RoleChanged change);

    /** {@return the answer for a change of the kind Succeeded} */
    R visit(Succeeded change);

    /** {@return the answer for a change of the kind StatusAdvanced} */
    R visit(StatusAdvanced change);

    /** {@return the answer for a change of the kind StatusSetBack} */
    R visit(StatusSetBack change);

    /** {@return the answer for a change of the kind FacetChanged} */
    R visit(FacetChanged change);
  }
}
