"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .. import models, types

if TYPE_CHECKING:
    from uuid import UUID


class AlertTargetDict(TypedDict):
    """`AlertTarget` by the names of the wire."""

    service: NotRequired[types.ServiceLightResponse]

    target_id: UUID | str

    target_type: types.AlertTargetType


AlertTarget: TypeAlias = models.AlertTarget | AlertTargetDict
