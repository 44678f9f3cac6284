"""The desk: the web page of the store's people, served beside the gateway under `/desk`.

`accounts` and `sessions` keep who may come in; `door` is the sign-in; `rooms` the frame's navigation; `inbox` the first
room, over what `connectors.people` knows; `live` tells open pages what changed.
"""
