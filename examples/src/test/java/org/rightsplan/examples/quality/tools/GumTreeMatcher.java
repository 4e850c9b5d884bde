package org.rightsplan.examples.quality.tools;

import com.github.gumtreediff.matchers.CompositeMatchers;
import com.github.gumtreediff.matchers.ConfigurationOptions;
import com.github.gumtreediff.matchers.GumtreeProperties;
import com.github.gumtreediff.matchers.MappingStore;
import com.github.gumtreediff.tree.DefaultTree;
import com.github.gumtreediff.tree.Tree;
import com.github.gumtreediff.tree.Type;
import com.github.gumtreediff.tree.TypeSet;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.rightsplan.examples.quality.PlanPair;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;

/**
 * GumTree (Falleri et al. 2014, doi:10.1145/2642937.2642982), which matches syntax trees.
 *
 * <p>A plan is a tree of sections with their titles as labels and tasks with their texts as labels.
 * Of the encodings and settings tried this is the fastest, and as good as the best: GumTree is told
 * to look for moved subtrees among leaves too ({@code st_minprio} 0), and to match containers that
 * have a fifth (simple) or a tenth (hybrid) of their content in common ({@code bu_minsim}). With
 * texts or titles as nodes of their own it finds no more, and where titles repeat it needs minutes.
 * Its hash of all nodes is made in the preparation.
 */
final class GumTreeMatcher implements Matcher {

  private static final Type PLAN = TypeSet.type("plan");
  private static final Type SECTION = TypeSet.type("section");
  private static final Type TASK = TypeSet.type("task");

  private final String name;
  private final Supplier<CompositeMatchers.CompositeMatcher> algorithm;
  private final double leastSimilarity;
  private final int limit;

  private GumTreeMatcher(
      String name,
      Supplier<CompositeMatchers.CompositeMatcher> algorithm,
      double leastSimilarity,
      int limit) {
    this.name = name;
    this.algorithm = algorithm;
    this.leastSimilarity = leastSimilarity;
    this.limit = limit;
  }

  /** {@return GumTree with its simple bottom-up phase, which is its default} */
  static GumTreeMatcher simple() {
    return new GumTreeMatcher(
        "gumtree-simple", CompositeMatchers.SimpleGumtree::new, 0.2, Integer.MAX_VALUE);
  }

  /** {@return GumTree with an optimal tree edit distance on small subtrees} */
  static GumTreeMatcher hybrid() {
    return new GumTreeMatcher("gumtree-hybrid", CompositeMatchers.HybridGumtree::new, 0.1, 20_000);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int limit() {
    return limit;
  }

  @Override
  public String reason() {
    return limit < Integer.MAX_VALUE ? "it needs more than a minute for one comparison" : "";
  }

  @Override
  public Prepared prepare(PlanPair pair) {
    List<Tree> beforeTasks = new ArrayList<>();
    List<Tree> afterTasks = new ArrayList<>();
    Tree before = tree(pair.before(), beforeTasks);
    Tree after = tree(pair.after(), afterTasks);
    return () -> {
      CompositeMatchers.CompositeMatcher matcher = algorithm.get();
      matcher.configure(settings());
      MappingStore mappings = matcher.match(before, after, new MappingStore(before, after));
      return () -> read(mappings, beforeTasks, afterTasks);
    };
  }

  private GumtreeProperties settings() {
    GumtreeProperties settings = new GumtreeProperties();
    settings.put(ConfigurationOptions.st_minprio, 0);
    settings.put(ConfigurationOptions.bu_minsim, leastSimilarity);
    return settings;
  }

  private static Found read(MappingStore mappings, List<Tree> before, List<Tree> after) {
    Map<Tree, Integer> places = new HashMap<>();
    for (Tree task : after) {
      places.put(task, places.size());
    }
    ImmutableList.Builder<FoundLink> links = ImmutableList.builder();
    for (int i = 0; i < before.size(); i++) {
      Integer place = places.get(mappings.getDstForSrc(before.get(i)));
      if (place != null) {
        links.add(FoundLink.of(i, place));
      }
    }
    return Found.ofTasks(links.build());
  }

  private static Tree tree(Edition edition, List<Tree> tasks) {
    Tree root = new DefaultTree(PLAN);
    for (Section section : edition.sections()) {
      root.addChild(tree(section, tasks));
    }
    // Computes sizes and hashes of all nodes.
    root.getMetrics();
    return root;
  }

  private static Tree tree(Section section, List<Tree> tasks) {
    Tree node = new DefaultTree(SECTION, section.title().text());
    for (Objective objective : section.objectives()) {
      Tree task = new DefaultTree(TASK, Texts.of(objective));
      node.addChild(task);
      tasks.add(task);
    }
    for (Section part : section.sections()) {
      node.addChild(tree(part, tasks));
    }
    return node;
  }
}
