/** The parts of Chinese that need code: numerals and dates. */
package org.xuanyan.language.zh;
