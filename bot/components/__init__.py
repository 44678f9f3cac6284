"""Parley's own nodes of Rasa's pipeline, named in `config.yml`.

They pass on, in the message: `language` (bot.components.language), `vector`, `intent` and `intent_ranking`,
`exact_intent`, `entities`, `countries` and `hits` (ids and confidences; texts stay in the store's files).
"""

from bot import patches

patches.install()
