"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models


class DeployAllRequestContainerDict(TypedDict):
    """`DeployAllRequestContainer` by the names of the wire."""

    id: UUID | str

    image_tag: NotRequired[str]


DeployAllRequestContainer: TypeAlias = (
    models.DeployAllRequestContainer | DeployAllRequestContainerDict
)
