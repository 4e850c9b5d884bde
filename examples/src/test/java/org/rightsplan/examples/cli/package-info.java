/** Tests of the command line: without a process, and of the packed jar as a process. */
@NullMarked
package org.rightsplan.examples.cli;

import org.jspecify.annotations.NullMarked;
