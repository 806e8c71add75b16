"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models


class DeployAllRequestContainerDict(TypedDict):
    """`DeployAllRequestContainer` with the property names used in JSON."""

    id: UUID | str

    image_tag: NotRequired[str]


DeployAllRequestContainer: TypeAlias = (
    models.DeployAllRequestContainer | DeployAllRequestContainerDict
)
