"""Lazada's chat between buyers and a seller, by push and poll. See README.md beside this file."""
