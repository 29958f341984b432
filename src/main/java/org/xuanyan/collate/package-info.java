/** Stage: compares raw copies with the reading text and with each other. */
package org.xuanyan.collate;
