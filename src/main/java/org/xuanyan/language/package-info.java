/**
 * The languages in which texts are written. The words of each language are in files of its folder, e.g.
 * {@code src/main/resources/language/zh/}. A language that needs code, too, has a package of its own.
 */
package org.xuanyan.language;
