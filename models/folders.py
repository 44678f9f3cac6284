"""A sentence-transformers folder or hub id as something that can be exported."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from models.export import Exportable, ExportError
from models.extras import need

_PREFIXES = {"e5": {"query": "query: ", "passage": "passage: "}}
"""Families whose models want a word before each text that says what it is, where their files do not say so."""

_POOLING = ("mean", "cls")


def prefixes(name: str, prompts: dict[str, str]) -> dict[str, str]:
    """What goes before a query and a passage: the model's own prompts, else those of its family, else nothing."""
    own = {
        "query": prompts.get("query", ""),
        "passage": prompts.get("passage") or prompts.get("document") or prompts.get("corpus") or "",
    }
    if any(own.values()):
        return own
    for family, known in _PREFIXES.items():
        if family in name.lower().replace("_", "-").split("/")[-1].split("-"):
            return dict(known)
    return own


def load(model: str) -> Exportable:
    """The model of a folder or a hub id; `ExportError` if it is not a transformer with mean or first-token pooling."""
    torch, library = need("torch"), need("sentence_transformers")
    try:
        whole = library.SentenceTransformer(model, device="cpu", model_kwargs={"attn_implementation": "eager"})
    except (OSError, ValueError, KeyError) as error:
        raise ExportError(f"{model}: not a sentence-transformers folder or hub id: {error}") from error
    parts = {type(part).__name__: part for part in whole}
    extra = sorted(set(parts) - {"Transformer", "Pooling", "Normalize"})
    if extra or "Transformer" not in parts or "Pooling" not in parts:
        raise ExportError(
            f"{model}: only Transformer, Pooling and Normalize can be exported, not {', '.join(extra) or 'this'}"
        )
    mode = str(parts["Pooling"].get_config_dict().get("pooling_mode") or _mode(parts["Pooling"]))
    if mode not in _POOLING:
        raise ExportError(f"{model}: pooling {mode!r} is not known; known are {', '.join(_POOLING)}")
    tokenizer = getattr(whole.tokenizer, "backend_tokenizer", None)
    if tokenizer is None:
        raise ExportError(f"{model}: its tokenizer has no fast form (tokenizer.json)")
    transformer = parts["Transformer"]
    inner = getattr(transformer, "auto_model", None) or transformer.model

    class Pooled(torch.nn.Module):  # type: ignore[name-defined]
        def __init__(self) -> None:
            super().__init__()
            self.inner = inner.float().eval()

        def forward(self, ids: Any, mask: Any) -> Any:
            hidden = self.inner(input_ids=ids, attention_mask=mask).last_hidden_state
            kept = mask[:, :, None].to(hidden.dtype)
            summed = hidden[:, 0] if mode == "cls" else (hidden * kept).sum(1)
            return summed / summed.norm(dim=-1, keepdim=True).clamp(min=1e-9)

    return Exportable(
        module=Pooled(),
        tokenizer=tokenizer,
        id=Path(model).name if Path(model).exists() else model,
        version="1",
        dimension=int(inner.config.hidden_size),
        max_tokens=int(whole.max_seq_length or 512),
        pooling=mode,
        prefixes=prefixes(model, {k: v for k, v in (whole.prompts or {}).items() if v}),
    )


def _mode(pooling: Any) -> str:
    """The pooling of an older sentence-transformers, told by its flags."""
    config = pooling.get_config_dict()
    flags = {"pooling_mode_mean_tokens": "mean", "pooling_mode_cls_token": "cls"}
    on = [name for flag, name in flags.items() if config.get(flag)]
    return on[0] if len(on) == 1 else "other"
