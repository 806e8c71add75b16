"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .. import models

if TYPE_CHECKING:
    from uuid import UUID


class ClusterLabelsGroupDict(TypedDict):
    """`ClusterLabelsGroup` by the names of the wire."""

    id: NotRequired[UUID | str]


ClusterLabelsGroup: TypeAlias = models.ClusterLabelsGroup | ClusterLabelsGroupDict
