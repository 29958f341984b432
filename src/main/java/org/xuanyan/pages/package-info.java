/** The collection to HTML pages, by templates. */
package org.xuanyan.pages;
