from typing import Any

from .._runtime import Model
from .task_hooks import TaskHooks
from .task_mount import TaskMount
from .task_relationship import TaskRelationship
from .task_run import TaskRun
from .task_source import TaskSource


class Task(Model):
    hooks: TaskHooks
    id: str
    mounts: dict[str, TaskMount]
    name: str
    relationships: dict[str, TaskRelationship | None]
    run: TaskRun
    source: TaskSource
    type: str
    variables: dict[str, dict[str, Any]]
