/**
 * Reference plans as data, and small programs that show what the library does with them.
 *
 * <p>In come the JSON files beside this package, out go plans ({@link
 * org.rightsplan.examples.ReferencePlans}) and what the programs print. The data records what
 * documents say and who said it; its README tells where it comes from and how it is to be read.
 *
 * <p>Never imported here: what the library does not publish. This package stands for its users.
 */
@NullMarked
package org.rightsplan.examples;

import org.jspecify.annotations.NullMarked;
