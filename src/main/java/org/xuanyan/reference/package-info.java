/** Bibliographic references to declarations and paragraphs, in common citation styles and file formats. */
package org.xuanyan.reference;
