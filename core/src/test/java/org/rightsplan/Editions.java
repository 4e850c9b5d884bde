package org.rightsplan;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.Match;
import org.rightsplan.alignment.Unmatched;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Located;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.Section;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;

/** Small editions in few words, and what an alignment says of them in few words. */
public final class Editions {

  /** Commitments that have little in common with each other. */
  public static final ImmutableList<String> COMMITMENTS =
      ImmutableList.of(
          "Raise the minimum pension of rural retirees and pay it every month without delay.",
          "Build wheelchair ramps at railway stations and fit buses with low floors.",
          "Teach mother tongues in primary classes of mountain districts.",
          "Inspect coal mines twice a year and close pits where miners were hurt.",
          "Publish court judgments online within seven days of their delivery.",
          "Vaccinate infants against measles, polio and tetanus free of charge.",
          "Record every police interrogation on video and keep the recordings five years.",
          "Plant mangroves along the southern coast to shelter fishing villages from storms.",
          "Give victims of domestic violence a shelter bed in each county.",
          "Let prisoners telephone their lawyers daily and in private.",
          "Translate ballot papers into the languages of all registered minorities.",
          "Forbid advertising of tobacco and sweetened drinks near schools.",
          "Lend seed potatoes to smallholders after drought or hail.",
          "Train midwives for remote islands and equip them with boats.",
          "Repair leaking water mains in the capital before winter.",
          "Open public libraries on Sundays and lend electronic books.");

  private Editions() {}

  /** Returns an edition of these sections and principles, whose id is its title in lower case. */
  public static Edition edition(String title, Object... parts) {
    Edition.Builder edition = Edition.builder().id(title.toLowerCase(java.util.Locale.ROOT));
    edition.title(text(title));
    for (Object part : parts) {
      if (part instanceof Section section) {
        edition.addSection(section);
      } else if (part instanceof TranscriptionStatus status) {
        edition.transcription(Transcription.of(status));
      } else {
        edition.addPrinciple((Principle) part);
      }
    }
    return edition.build();
  }

  /**
   * Returns a section of this title, after its number and a bar if it has one, with subsections,
   * commitments, indicators and responsibilities in any order.
   */
  public static Section section(String numberAndTitle, Object... parts) {
    Section.Builder section = Section.builder();
    int bar = numberAndTitle.indexOf('|');
    if (bar > 0) {
      section.number(numberAndTitle.substring(0, bar));
    }
    section.title(text(numberAndTitle.substring(bar + 1)));
    for (Object part : parts) {
      if (part instanceof Section below) {
        section.addSection(below);
      } else if (part instanceof Indicator indicator) {
        section.addIndicator(indicator);
      } else if (part instanceof Responsibility responsibility) {
        section.addResponsibility(responsibility);
      } else if (part instanceof TranscriptionStatus status) {
        section.transcription(Transcription.of(status));
      } else {
        section.addObjective(part instanceof Objective given ? given : task((String) part));
      }
    }
    return section.build();
  }

  /** Returns a commitment of these words, with indicators and responsibilities. */
  public static Objective task(String statement, Object... parts) {
    Objective.Builder task = Objective.builder().statement(text(statement));
    for (Object part : parts) {
      if (part instanceof Indicator indicator) {
        task.addIndicator(indicator);
      } else {
        task.addResponsibility((Responsibility) part);
      }
    }
    return task.build();
  }

  /** Returns a commitment with an id. */
  public static Objective taskWithId(String id, String statement) {
    return task(statement).withId(id);
  }

  /** Returns a principle. */
  public static Principle principle(String title) {
    return Principle.builder().title(text(title)).build();
  }

  /** Returns a counting indicator with targets. */
  public static Indicator indicator(String name, Target... targets) {
    return Indicator.builder()
        .name(text(name))
        .measure(Measure.QUANTITATIVE)
        .addTargets(targets)
        .build();
  }

  /** Returns the target to reach exactly a number. */
  public static Target target(long value) {
    return Target.builder()
        .comparator(TargetComparator.EQUAL)
        .value(org.rightsplan.model.IndicatorValue.of(value))
        .build();
  }

  /** Returns an English text. */
  public static LocalizedText text(String english) {
    return LocalizedText.of("en", english);
  }

  /** Returns a path from its text. */
  public static ElementPath path(String path) {
    return ElementPath.parse(path);
  }

  /** Returns the path or paths to which an earlier element answers, joined by +, or "none". */
  public static String partner(Alignment alignment, String before) {
    return alignment.ofBefore(path(before)).map(match -> joined(match.after())).orElse("none");
  }

  /** Returns all matches of a kind as lines such as {@code sections[0] -> sections[1]}. */
  public static List<String> pairs(Alignment alignment, ElementKind kind) {
    return alignment.matches(kind).stream()
        .map(match -> joined(match.before()) + " -> " + joined(match.after()))
        .toList();
  }

  /** Returns all matches as lines with basis and confidence, in a fixed order. */
  public static List<String> lines(Alignment alignment) {
    return alignment.matches().stream().map(match -> line(match, false)).sorted().toList();
  }

  /** Returns the lines of the alignment of the swapped editions, swapped back. */
  public static List<String> mirroredLines(Alignment alignment) {
    return alignment.matches().stream().map(match -> line(match, true)).sorted().toList();
  }

  private static String line(Match match, boolean swap) {
    String before = joined(swap ? match.after() : match.before());
    String after = joined(swap ? match.before() : match.after());
    return before + " -> " + after + " " + match.basis() + " " + match.confidence();
  }

  private static String joined(ImmutableList<ElementPath> paths) {
    return paths.stream().map(ElementPath::toString).collect(Collectors.joining("+"));
  }

  /** Returns the paths of unmatched elements that are comparable, or of those that are not. */
  public static List<String> unmatched(ImmutableList<Unmatched> all, boolean comparable) {
    return all.stream()
        .filter(element -> element.comparable() == comparable)
        .map(element -> element.path().toString())
        .toList();
  }

  /** Returns the paths of everything in an edition that must stand in an alignment. */
  public static List<String> allPaths(Edition edition) {
    List<Located<?>> all = new ArrayList<>();
    all.addAll(edition.elements().principles());
    all.addAll(edition.elements().sections());
    all.addAll(edition.elements().objectives());
    all.addAll(edition.elements().indicators());
    return all.stream().map(located -> located.path().toString()).sorted().toList();
  }
}
