"""What the gateway counts, for Prometheus. One registry an app, so that two apps in a process do not mix."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest

from connectors.meter import Meter

TURN_BUCKETS = (0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0)


class Metrics:
    """The counters, each labelled by channel."""

    content_type = CONTENT_TYPE_LATEST

    def __init__(self) -> None:
        self.registry = registry = CollectorRegistry()

        def counter(name: str, words: str, *labels: str) -> Counter:
            return Counter(f"parley_{name}", words, ("channel", *labels), registry=registry)

        self.messages = counter("messages_in", "Messages recorded")
        self.replies = counter("messages_out", "Replies recorded")
        self.duplicates = counter("duplicates", "Messages dropped because their id was seen before")
        self.rejected = counter("rejected", "Messages not taken", "code")
        self.failures = counter("failures", "Things that went wrong", "kind")
        self.refused = counter("refused", "Replies that the channel's rules forbid", "reason")
        self.handoffs = counter("handoffs", "Conversations handed to a person", "reason")
        self.ratings = counter("ratings", "Thumbs", "helpful")
        self.turns = Histogram(
            "parley_turn_seconds",
            "Seconds from the first message of a turn to its recorded replies",
            ("channel",),
            buckets=TURN_BUCKETS,
            registry=registry,
        )
        self.cpu = counter("turn_cpu_seconds", "CPU seconds of the process while turns ran")
        self.meter = Meter()
        self.meter.used = lambda channel, seconds: self.cpu.labels(channel).inc(seconds)
        self.queue = Gauge("parley_queue_depth", "Recorded messages that no turn has taken", registry=registry)
        self.sockets = Gauge("parley_open_sockets", "Open WebSockets of the widget", registry=registry)

    def text(self) -> bytes:
        """The counters in Prometheus' text format."""
        return generate_latest(self.registry)
