/**
 * The cases that rules see, the words rules may use, and the one class that loads the knowledge base.
 *
 * <p>Nothing in here is API. Classes are public where generated rule code calls them.
 */
@NullMarked
package org.kuanggui.drools;

import org.jspecify.annotations.NullMarked;
