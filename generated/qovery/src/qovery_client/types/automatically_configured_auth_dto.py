"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models


class AutomaticallyConfiguredAuthDtoDict(TypedDict):
    """`AutomaticallyConfiguredAuthDto` with the property names used in JSON."""

    mode: Literal["AUTOMATICALLY_CONFIGURED"]


AutomaticallyConfiguredAuthDto: TypeAlias = (
    models.AutomaticallyConfiguredAuthDto | AutomaticallyConfiguredAuthDtoDict
)
