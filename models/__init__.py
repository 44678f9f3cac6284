"""The commands that train, export, measure and describe Parley's sentence encoder.

Nothing here is needed to run a store: `knowledge.encoder` reads the finished folder `models/encoder` with ONNX
Runtime alone. torch, transformers and sentencepiece are imported inside the functions that need them (extra
`parley[encoders]`).
"""
