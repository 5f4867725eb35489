/** Stories of Ozon's chats and orders, played by the sandbox over HTTP. */
package dovod.channels.ozon;
