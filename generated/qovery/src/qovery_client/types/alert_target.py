"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models, types


class AlertTargetDict(TypedDict):
    """`AlertTarget` by the names of the wire."""

    service: NotRequired[types.ServiceLightResponse]

    target_id: UUID | str

    target_type: types.AlertTargetType


AlertTarget: TypeAlias = models.AlertTarget | AlertTargetDict
