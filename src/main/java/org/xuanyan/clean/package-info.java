/** Raw copy to clean paragraphs: one small rule for each kind of damage. */
package org.xuanyan.clean;
