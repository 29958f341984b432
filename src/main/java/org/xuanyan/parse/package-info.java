/** Stage: turns Markdown into sections, paragraphs and notes. */
package org.xuanyan.parse;
