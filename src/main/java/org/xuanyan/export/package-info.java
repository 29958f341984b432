/** Turns the collection into data: JSON, CSV, iCalendar, files for reference managers, raw copies. */
package org.xuanyan.export;
