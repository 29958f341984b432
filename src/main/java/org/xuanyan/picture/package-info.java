/** Pictures of words, the same bytes on every machine: the outlines of one font, a canvas, PNG. */
package org.xuanyan.picture;
