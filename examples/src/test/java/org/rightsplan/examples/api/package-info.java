/** What users may rely on: the public types of the modules, and that they stay. */
@NullMarked
package org.rightsplan.examples.api;

import org.jspecify.annotations.NullMarked;
