"""The standard facts of a store: what shoppers ask most, as data, told natively in every served language.

`table` names the topics and their fields, `reader` reads and checks the merchant's `facts.yml`, `questions` holds
how shoppers ask in each language, `agreement` finds where a written answer says another thing than a fact.
"""
