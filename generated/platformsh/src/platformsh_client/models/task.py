from typing import Any

from .._runtime import Model
from .task_hooks import TaskHooks
from .task_mount import TaskMount
from .task_relationship import TaskRelationship
from .task_run import TaskRun
from .task_source import TaskSource


class Task(Model):
    id: str
    type: str
    source: TaskSource
    hooks: TaskHooks
    relationships: dict[str, TaskRelationship | None]
    mounts: dict[str, TaskMount]
    variables: dict[str, dict[str, Any]]
    run: TaskRun
    name: str
