/**
 * An evaluation for people: as plain text, as Markdown, and as one HTML file that needs nothing else. Immutable, safe for
 * use by several threads.
 */
@NullMarked
package org.kuanggui.report;

import org.jspecify.annotations.NullMarked;
