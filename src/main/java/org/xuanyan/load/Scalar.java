package org.xuanyan.load;

import org.xuanyan.text.SourceSpan;

/**
 * One value of a YAML file.
 *
 * @param value one line, not blank
 * @param at where it stands
 */
record Scalar(String value, SourceSpan at) {}
