"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .. import models

if TYPE_CHECKING:
    from collections.abc import Mapping


class ReplacementDomainStorageCreateInputDict(TypedDict):
    """`ReplacementDomainStorageCreateInput` by the names of the wire."""

    attributes: NotRequired[Mapping[str, str]]

    name: str

    replacement_for: NotRequired[str]


ReplacementDomainStorageCreateInput: TypeAlias = (
    models.ReplacementDomainStorageCreateInput | ReplacementDomainStorageCreateInputDict
)
