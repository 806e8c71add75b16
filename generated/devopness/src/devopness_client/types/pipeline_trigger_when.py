"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class PipelineTriggerWhenDict(TypedDict):
    """`PipelineTriggerWhen` with the property names used in JSON."""

    conditions: NotRequired[Sequence[types.TriggerWhenCondition]]
    """Conditions to meet."""


PipelineTriggerWhen: TypeAlias = models.PipelineTriggerWhen | PipelineTriggerWhenDict
