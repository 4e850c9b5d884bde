/**
 * XML in and out for the formats that are XML: read within limits and without anything that a
 * document could make a parser do, and written so that it reads back the same.
 */
@NullMarked
package org.rightsplan.xml;

import org.jspecify.annotations.NullMarked;
