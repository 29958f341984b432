/** The grammar of English: Roman numerals of sections and the forms of verbs. */
package org.xuanyan.language.en;
