/**
 * What the program knows of the languages in which texts are written. The words stand in files, one folder for each
 * language: {@code src/main/resources/language/zh/}. Where words are not enough, a language has a package of its own.
 */
package org.xuanyan.language;
