/** Turns a raw copy into clean paragraphs, with one small rule for each kind of damage. */
package org.xuanyan.clean;
