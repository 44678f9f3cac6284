"""Platforms of the store's back end, simulated: real servers that enforce the platforms' rules."""
