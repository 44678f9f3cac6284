"""The gateway and one folder a channel: shoppers' messages in, the dialogue's replies out.

A connector turns what its channel sent into `bot.dialogue.Inbound` and renders `Outbound` for its
channel's rules; the gateway records, orders, answers and delivers. Nothing here knows Rasa.
"""
