package org.xuanyan.load;

import org.xuanyan.text.SourceSpan;

/**
 * One value of a YAML file.
 *
 * @param value one line, not blank
 * @param at its place in the file
 */
record Scalar(String value, SourceSpan at) {}
