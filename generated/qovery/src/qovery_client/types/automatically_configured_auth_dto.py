"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models


class AutomaticallyConfiguredAuthDtoDict(TypedDict):
    """`AutomaticallyConfiguredAuthDto` by the names of the wire."""

    mode: Literal["AUTOMATICALLY_CONFIGURED"]


AutomaticallyConfiguredAuthDto: TypeAlias = (
    models.AutomaticallyConfiguredAuthDto | AutomaticallyConfiguredAuthDtoDict
)
