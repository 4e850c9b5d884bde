/** What several packages need to put sentences together. Not exported: users meet the sentences. */
@NullMarked
package org.rightsplan.text;

import org.jspecify.annotations.NullMarked;
