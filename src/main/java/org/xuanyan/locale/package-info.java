/** The site in one language of its interface: messages, dates, routes of pages. */
package org.xuanyan.locale;
