"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class LabelDict(TypedDict):
    """`Label` with the property names used in JSON."""

    key: str

    propagate_to_cloud_provider: bool

    value: str


Label: TypeAlias = models.Label | LabelDict
