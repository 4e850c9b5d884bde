/**
 * The command line: {@code rightsplan compare | lineage | check | validate | convert | review} over
 * files, for people who have two files and no Java.
 *
 * <p>In come arguments and files, out go a text on standard output or in a file, findings and
 * errors on standard error, and an {@linkplain org.rightsplan.examples.cli.ExitCode exit code}.
 * Each subcommand is a class; {@link org.rightsplan.examples.cli.PlanFormat} names the forms of
 * plans, each of which has a class of its own; what a run has around it is a {@link
 * org.rightsplan.examples.cli.Host}, so that everything but the process itself is tested without
 * one.
 */
@NullMarked
package org.rightsplan.examples.cli;

import org.jspecify.annotations.NullMarked;
