/** Takes the text from files that are not plain text (PDF, DOCX, ODT, MHTML), as a web page that the cleaner can read. */
package org.xuanyan.extract;
