"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class JobRequestScheduleDict(TypedDict):
    """`JobRequestSchedule` with the property names used in JSON."""

    cronjob: NotRequired[types.JobRequestScheduleCronjob]

    lifecycle_type: NotRequired[types.JobLifecycleTypeEnum]

    on_delete: NotRequired[types.JobRequestScheduleOnDelete]

    on_start: NotRequired[types.JobRequestScheduleOnStart]

    on_stop: NotRequired[types.JobRequestScheduleOnStop]


JobRequestSchedule: TypeAlias = models.JobRequestSchedule | JobRequestScheduleDict
