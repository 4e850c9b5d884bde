package org.rightsplan.examples.quality.tools;

import com.github.gumtreediff.matchers.CompositeMatchers;
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
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;

/**
 * GumTree (Falleri et al. 2014, doi:10.1145/2642937.2642982), which matches syntax trees.
 *
 * <p>A plan is a tree of sections and tasks; a section's title and a task's text are leaves below
 * them. The texts are leaves, not labels of the tasks, because GumTree by its defaults looks for
 * moved subtrees from a height of one on: only so does it find a task that moved with its words.
 * All its settings are its defaults. Its hash of all nodes is made in the preparation.
 */
final class GumTreeMatcher implements Matcher {

  private static final Type PLAN = TypeSet.type("plan");
  private static final Type SECTION = TypeSet.type("section");
  private static final Type TITLE = TypeSet.type("title");
  private static final Type TASK = TypeSet.type("task");
  private static final Type TEXT = TypeSet.type("text");

  private final String name;
  private final Supplier<com.github.gumtreediff.matchers.Matcher> algorithm;

  private GumTreeMatcher(String name, Supplier<com.github.gumtreediff.matchers.Matcher> algorithm) {
    this.name = name;
    this.algorithm = algorithm;
  }

  /** {@return GumTree as it is by default, with its simple bottom-up phase} */
  static GumTreeMatcher simple() {
    return new GumTreeMatcher("gumtree-simple", CompositeMatchers.SimpleGumtree::new);
  }

  /** {@return GumTree with an optimal tree edit distance on small subtrees} */
  static GumTreeMatcher hybrid() {
    return new GumTreeMatcher("gumtree-hybrid", CompositeMatchers.HybridGumtree::new);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Prepared prepare(PlanPair pair) {
    List<Tree> beforeTasks = new ArrayList<>();
    List<Tree> afterTasks = new ArrayList<>();
    Tree before = tree(pair.before(), beforeTasks);
    Tree after = tree(pair.after(), afterTasks);
    return () -> {
      MappingStore mappings = algorithm.get().match(before, after, new MappingStore(before, after));
      return () -> read(mappings, beforeTasks, afterTasks);
    };
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
    Tree node = new DefaultTree(SECTION);
    node.addChild(new DefaultTree(TITLE, section.title().text()));
    for (Objective objective : section.objectives()) {
      Tree task = new DefaultTree(TASK);
      objective
          .title()
          .map(LocalizedText::text)
          .ifPresent(title -> task.addChild(new DefaultTree(TITLE, title)));
      objective
          .statement()
          .map(LocalizedText::text)
          .ifPresent(text -> task.addChild(new DefaultTree(TEXT, text)));
      node.addChild(task);
      tasks.add(task);
    }
    for (Section part : section.sections()) {
      node.addChild(tree(part, tasks));
    }
    return node;
  }
}
