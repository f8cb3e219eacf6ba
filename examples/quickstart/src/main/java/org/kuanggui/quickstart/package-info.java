/** The quickstart: judges documents from the command line. An example, not part of the library. */
@NullMarked
package org.kuanggui.quickstart;

import org.jspecify.annotations.NullMarked;
