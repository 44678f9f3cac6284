"""The dialogue core. `bot.dialogue` is its door and knows no Rasa; what stands behind it is Rasa's."""
