"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models, types


class AlertTargetDict(TypedDict):
    """`AlertTarget` with the property names used in JSON."""

    service: NotRequired[types.ServiceLightResponse]

    target_id: UUID | str

    target_type: types.AlertTargetType


AlertTarget: TypeAlias = models.AlertTarget | AlertTargetDict
