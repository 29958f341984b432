/** The collection to data: JSON, CSV, iCalendar, files for reference managers. */
package org.xuanyan.export;
