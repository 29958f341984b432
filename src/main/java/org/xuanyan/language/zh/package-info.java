/** What Chinese has beyond words: numerals, and dates as it writes them. */
package org.xuanyan.language.zh;
