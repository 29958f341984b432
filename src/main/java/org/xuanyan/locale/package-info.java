/** The site in one language of its interface: messages, dates, places of pages. */
package org.xuanyan.locale;
