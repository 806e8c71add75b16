"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .. import models

if TYPE_CHECKING:
    from uuid import UUID


class DeployAllRequestContainerDict(TypedDict):
    """`DeployAllRequestContainer` by the names of the wire."""

    id: UUID | str

    image_tag: NotRequired[str]


DeployAllRequestContainer: TypeAlias = (
    models.DeployAllRequestContainer | DeployAllRequestContainerDict
)
