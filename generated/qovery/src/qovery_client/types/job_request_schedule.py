"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class JobRequestScheduleDict(TypedDict):
    """`JobRequestSchedule` by the names of the wire."""

    cronjob: NotRequired[types.JobRequestScheduleCronjob]

    lifecycle_type: NotRequired[types.JobLifecycleTypeEnum]

    on_delete: NotRequired[types.JobRequestScheduleOnDelete]

    on_start: NotRequired[types.JobRequestScheduleOnStart]

    on_stop: NotRequired[types.JobRequestScheduleOnStop]


JobRequestSchedule: TypeAlias = models.JobRequestSchedule | JobRequestScheduleDict
