from .._runtime import Model
from .task_mount_source import TaskMountSource


class TaskMount(Model):
    source: TaskMountSource
    source_path: str
    service: str | None = None
