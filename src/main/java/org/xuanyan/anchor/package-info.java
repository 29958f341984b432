/** Permanent ids of paragraphs and sections, kept by the ledger. */
package org.xuanyan.anchor;
