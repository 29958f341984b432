/** Markdown to sections, paragraphs and notes. */
package org.xuanyan.parse;
