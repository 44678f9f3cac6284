"""The gateway and the connectors, against real servers and databases."""
