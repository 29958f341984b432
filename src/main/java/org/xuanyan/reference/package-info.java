/** Bibliographic references to declarations and paragraphs, in the styles and formats of others. */
package org.xuanyan.reference;
