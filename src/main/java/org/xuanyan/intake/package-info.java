/** Raw copy to declaration folder: import, and what it reports. */
package org.xuanyan.intake;
