/** Turns the collection into HTML pages, with templates. */
package org.xuanyan.pages;
