"""The storefront's channel: the widget's WebSocket, its words and its script."""
